import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { faultOf } from '../../components/fault.ts';
import type { Session } from '../../components/session.tsx';
import type { RememberedTable } from '../../excel/remembered-tables.ts';
import { insertPlan } from './insert-plan.ts';
import { isPassing, type Outcome } from './outcome.ts';
import { refreshPlan } from './refresh-plan.ts';

/** What the person can ask for. */
export type Action =
  | { readonly kind: 'insert'; readonly unit: Pick<UnitRef, 'id' | 'name'> }
  | { readonly kind: 'refresh'; readonly tables: readonly RememberedTable[] }
  | { readonly kind: 'show'; readonly table: RememberedTable }
  | { readonly kind: 'forget'; readonly table: RememberedTable; readonly place: number }
  | { readonly kind: 'restore'; readonly table: RememberedTable; readonly place: number };

export interface Progress {
  readonly unit: string;
  /** From 1. */
  readonly at: number;
  readonly of: number;
}

/** Does it, and says what came of it for each table. One table that fails does not stop the others. */
export async function performAction(
  session: Session,
  action: Action,
  onProgress: (progress: Progress) => void,
): Promise<readonly Outcome[]> {
  const { workbook } = session;
  switch (action.kind) {
    case 'insert':
      onProgress({ unit: action.unit.name, at: 1, of: 1 });
      return [await attempt(action.unit.name, undefined, () => insertPlan(session, action.unit))];
    case 'refresh': {
      const outcomes: Outcome[] = [];
      for (const [at, table] of action.tables.entries()) {
        onProgress({ unit: table.unitName, at: at + 1, of: action.tables.length });
        outcomes.push(await attempt(table.unitName, table.tableName, () => refreshPlan(session, table)));
      }
      return outcomes;
    }
    default: {
      const { table, kind } = action;
      const { unitName: unit, tableName } = table;
      return [
        await attempt(unit, tableName, async () => {
          if (kind === 'show') return { kind: (await workbook.show(tableName)) ? 'shown' : 'gone', unit };
          if (kind === 'restore') {
            await workbook.restore(table, action.place);
            return { kind: 'restored', unit };
          }
          await workbook.forget(tableName);
          return { kind: 'forgotten', unit, table, place: action.place };
        }),
      ];
    }
  }
}

/** The same once more for what may go well another time; undefined when there is nothing of the kind. */
export function retryOf(action: Action, outcomes: readonly Outcome[]): Action | undefined {
  if (!outcomes.some(isPassing)) return undefined;
  if (action.kind !== 'refresh') return action;
  return {
    kind: 'refresh',
    tables: action.tables.filter((_, at) => outcomes.slice(at, at + 1).some(isPassing)),
  };
}

async function attempt(
  unit: string,
  tableName: string | undefined,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const fault = faultOf(error);
    // Nobody has foreseen it: the words for the person say little, so the cause must be found elsewhere.
    if (fault.kind === 'unexpected') console.error(error);
    return { kind: 'failed', unit, fault, ...(tableName === undefined ? {} : { tableName }) };
  }
}
