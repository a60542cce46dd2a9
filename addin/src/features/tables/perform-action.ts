import type { DatasetKind } from '@rod-trad/shared/contracts/dataset-views';
import { attempt } from '../../components/attempt.ts';
import type { Session } from '../../components/session.tsx';
import type { RememberedTable, Scope } from '../../excel/remembered-tables.ts';
import type { Base } from '../../excel/table-base.ts';
import type { Watch } from '../../excel/watch.ts';
import type { CellPlace } from '../../excel/workbook.ts';
import { compareDataset } from './compare-dataset.ts';
import type { Compared } from './compared.ts';
import type { Decision } from './decision.ts';
import { insertDataset } from './insert-dataset.ts';
import { isPassing, type Outcome } from './outcome.ts';
import { refreshDataset } from './refresh-dataset.ts';
import { separateRow } from './separate-row.ts';
import { writeBack } from './write-back.ts';

/** What the person can ask for. */
export type Action =
  | { readonly kind: 'insert'; readonly dataset: DatasetKind; readonly title: string; readonly scope: Scope }
  | { readonly kind: 'refresh'; readonly tables: readonly RememberedTable[] }
  | { readonly kind: 'show'; readonly table: RememberedTable; readonly cell?: CellPlace }
  | { readonly kind: 'compare'; readonly table: RememberedTable }
  | { readonly kind: 'write'; readonly compared: Compared; readonly decisions: readonly Decision[] }
  /** Makes a row of its own of a copied one. */
  | { readonly kind: 'separate'; readonly compared: Compared; readonly row: number }
  | { readonly kind: 'forget'; readonly table: RememberedTable; readonly place: number }
  | {
      readonly kind: 'restore';
      readonly table: RememberedTable;
      readonly place: number;
      readonly base: Base;
    };

/** Which table it is about, and how far it has come with it. */
export interface Progress {
  readonly title: string;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly rows?: { readonly done: number; readonly of: number };
}

/** Does it, and says what came of it for each table. One table that fails does not stop the others. */
export async function performAction(
  session: Session,
  action: Action,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<readonly Outcome[]> {
  const { workbook } = session;
  const follow = (title: string, at = 1, of = 1): Watch => {
    onProgress({ title, at, of });
    return { signal, onProgress: (done, rows) => onProgress({ title, at, of, rows: { done, of: rows } }) };
  };
  switch (action.kind) {
    case 'insert': {
      const { title, dataset, scope } = action;
      return [await attempt<Outcome>(title, () => insertDataset(session, dataset, scope, follow(title)))];
    }
    case 'refresh': {
      const outcomes: Outcome[] = [];
      for (const [at, table] of action.tables.entries()) {
        const watch = follow(table.title, at + 1, action.tables.length);
        outcomes.push(await attempt<Outcome>(table.title, () => refreshDataset(session, table, watch)));
      }
      return outcomes;
    }
    case 'compare':
      return [await compare(session, action.table)];
    case 'write': {
      const { compared, decisions } = action;
      const { title } = compared.table;
      const written = await attempt<Outcome>(title, async () => ({
        ...{ kind: 'written', title },
        ...(await writeBack(session, compared, decisions, follow(title))),
      }));
      // What is left to do is seen afresh.
      return [written, await compare(session, compared.table)];
    }
    case 'separate': {
      const { compared, row } = action;
      const { title } = compared.table;
      const separated = await attempt<Outcome>(title, () => separateRow(workbook, compared, row));
      return [separated, await compare(session, compared.table)];
    }
    default: {
      const { table, kind } = action;
      const { title, tableName } = table;
      return [
        await attempt<Outcome>(title, async () => {
          if (kind === 'show') {
            return { kind: (await workbook.show(tableName, action.cell)) ? 'shown' : 'gone', title };
          }
          if (kind === 'restore') {
            await workbook.restore(table, action.place, action.base);
            return { kind: 'restored', title };
          }
          return {
            kind: 'forgotten',
            title,
            table,
            place: action.place,
            base: await workbook.forget(tableName),
          };
        }),
      ];
    }
  }
}

function compare(session: Session, table: RememberedTable): Promise<Outcome> {
  return attempt<Outcome>(table.title, () => compareDataset(session, table));
}

/** The same once more for what may go well another time; undefined when there is nothing of the kind. */
export function retryOf(action: Action, outcomes: readonly Outcome[]): Action | undefined {
  if (!outcomes.some(isPassing)) return undefined;
  // What has been decided is not done again unseen.
  if (action.kind === 'write' || action.kind === 'separate')
    return { kind: 'compare', table: action.compared.table };
  if (action.kind !== 'refresh') return action;
  return {
    kind: 'refresh',
    tables: action.tables.filter((_, at) => outcomes.slice(at, at + 1).some(isPassing)),
  };
}
