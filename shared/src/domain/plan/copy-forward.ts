import { asId, type GoalId, type MeasureId, type PersonId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Plan } from '../plan.ts';

/** What still is when a plan is copied. */
export interface CopyPlaces {
  readonly isGoal: (id: GoalId) => boolean;
  readonly isEmployed: (id: PersonId) => boolean;
  /** The measure in the plans above the new one that goes on with this one. */
  readonly copyAbove: (id: MeasureId) => MeasureId | undefined;
}

/** What is not finished goes on; what is done or was stopped stays in its own period. */
export function isCarriedOn({ status }: Pick<Measure, 'status'>): boolean {
  return status !== 'done' && status !== 'stopped';
}

/**
 * The unfinished measures of one plan as they begin in the next: planned anew, with each x in the same place of the period as before. Days do not
 * go along: dates and sessions are set anew. An x that the new period has no room for is left out.
 *
 * @param idOf makes the id of a copy from the measure's; the same measure gives the same id
 */
export function copyForward(
  from: Plan,
  measures: readonly Measure[],
  to: Plan,
  idOf: (id: MeasureId) => MeasureId,
  places: CopyPlaces,
): readonly Measure[] {
  const shift = to.firstYear - from.firstYear;
  const carried = measures.filter(isCarriedOn);
  const copies = new Map(carried.map(({ id }) => [id, idOf(id)]));
  return carried.map((measure) => {
    const { parentMeasureId, ownerId } = measure;
    const copy: Measure = {
      ...measure,
      id: idOf(measure.id),
      planId: to.id,
      copiedFrom: measure.id,
      status: 'planned',
      progress: 0,
      dueOn: undefined,
      sessions: [],
      goalIds: measure.goalIds.filter(places.isGoal),
      ownerId: ownerId !== undefined && places.isEmployed(ownerId) ? ownerId : undefined,
      parentMeasureId: parentMeasureId && (copies.get(parentMeasureId) ?? places.copyAbove(parentMeasureId)),
      years: measure.years
        .map((year) => year + shift)
        .filter((year) => year >= to.firstYear && year <= to.lastYear),
    };
    return copy;
  });
}

/**
 * The id of a measure's copy, from the client's key for the copy of the plan: the same however often it is sent, and whatever was finished
 * in between. A copy of a copy is no longer than a copy.
 */
export function copyId(key: string): (id: MeasureId) => MeasureId {
  return (id) => asId<'Measure'>(`${key.slice(0, 8)}~${id.split('~').at(-1)}`);
}
