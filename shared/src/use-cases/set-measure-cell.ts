import type { Fault } from '../domain/fault.ts';
import type { MeasureId, PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Measure, Strategy } from '../domain/measure.ts';
import { inOrder, onOneLine } from '../domain/plan/measure-content.ts';
import { longestTitle, mobiliseFaults, ownerFaults, yearFaults } from '../domain/plan/measure-draft.ts';
import { endedFaults, movedOnFaults } from '../domain/plan/measure-parent.ts';
import type { Plan, PlanStatus } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import { changeOpenMeasure } from './change-open-measure.ts';
import { measurePlaces } from './measure-places.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

/** One cell of the plan table. All but a year say what stood in it when it was changed. */
export type MeasureCell =
  | { readonly kind: 'year'; readonly year: number; readonly on: boolean }
  | { readonly kind: 'title'; readonly to: string; readonly seen: string }
  | { readonly kind: 'strategy'; readonly to: Strategy; readonly seen: Strategy }
  | {
      readonly kind: 'ownerId';
      readonly to?: PersonId | undefined;
      readonly seen?: PersonId | undefined;
    }
  | { readonly kind: 'dueOn'; readonly to?: IsoDate | undefined; readonly seen?: IsoDate | undefined };

export interface CellInput {
  readonly key: string;
  readonly id: MeasureId;
  readonly cell: MeasureCell;
  /** The status of the plan that was looked at; absent, whatever it is now. */
  readonly planStatus?: PlanStatus | undefined;
}

/**
 * Changes one cell. Twice the same is once, and two cells of one measure never stand in each other's way, so a table can be typed in
 * without waiting. Only somebody else's change of the same cell is a conflict; a year that is set twice is none.
 */
export async function setMeasureCell(
  context: UseCaseContext,
  actor: Actor,
  input: CellInput,
): Promise<CommandOutcome<Written, Measure>> {
  const { cell, planStatus } = input;
  return changeOpenMeasure(context, actor, input, 'measure:change', async (stored, plan) => {
    const changes = changesOf(stored.entity, cell);
    if (changes === 'seenOther') return { kind: 'conflict', current: stored };
    const faults = [
      ...movedOnFaults(plan, planStatus ?? plan.status),
      ...(await cellFaults(context, plan, stored.entity, cell, changes)),
    ];
    return faults.length > 0 ? { kind: 'invalid', faults } : { kind: 'change', changes };
  });
}

function changesOf(measure: Measure, cell: MeasureCell): Partial<Measure> | 'seenOther' {
  if (cell.kind === 'year') {
    const others = measure.years.filter((year) => year !== cell.year);
    return { years: cell.on ? inOrder([...others, cell.year]) : others };
  }
  const to = cell.kind === 'title' ? onOneLine(cell.to) : cell.to;
  if (measure[cell.kind] !== to && measure[cell.kind] !== cell.seen) return 'seenOther';
  return { [cell.kind]: to };
}

/** What is wrong with the cell, and nothing of the rest: one who sets an x is not asked about a text elsewhere. */
async function cellFaults(
  context: UseCaseContext,
  plan: Plan,
  measure: Measure,
  cell: MeasureCell,
  changes: Partial<Measure>,
): Promise<readonly Fault[]> {
  const ended = endedFaults(plan);
  if (ended.length > 0) return ended;
  if (measure.status === 'stopped') return [{ field: 'status', code: 'measureIsStopped' }];
  if (cell.kind === 'year') return cell.on ? yearFaults([cell.year], plan) : [];
  if (cell.kind === 'title') return titleFaults(changes.title ?? '');
  const after = { ...measure, ...changes };
  if (cell.kind === 'strategy') return mobiliseFaults(after, await measurePlaces(context, plan, after));
  if (cell.kind === 'dueOn' || cell.to === undefined) return [];
  return ownerFaults(cell.to, await measurePlaces(context, plan, { ...after, competences: [] }));
}

function titleFaults(title: string): readonly Fault[] {
  if (title === '') return [{ field: 'title', code: 'required' }];
  return title.length > longestTitle
    ? [{ field: 'title', code: 'tooLong', values: { most: longestTitle } }]
    : [];
}
