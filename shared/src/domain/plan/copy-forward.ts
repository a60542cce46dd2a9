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
 * @param ids makes the id of each copy from its number, from 0; the same numbers give the same ids
 */
export function copyForward(
  from: Plan,
  measures: readonly Measure[],
  to: Plan,
  ids: (at: number) => MeasureId,
  places: CopyPlaces,
): readonly Measure[] {
  const shift = to.firstYear - from.firstYear;
  const carried = measures.filter(isCarriedOn);
  const copies = new Map(carried.map(({ id }, at) => [id, ids(at)]));
  return carried.map((measure, at) => {
    const { parentMeasureId, ownerId } = measure;
    const copy: Measure = {
      ...measure,
      id: ids(at),
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

/** A client's key for the copy of a plan, and a number, are the key of a measure in it. */
export function copyId(key: string): (at: number) => MeasureId {
  return (at) => asId<'Measure'>(`${key}-${at + 1}`);
}
