import type { HistoryEntry } from '../history-entry.ts';
import { type IsoDate, type IsoInstant, norwegianDay } from '../iso-date.ts';
import { type FollowUp, type Measure, type MeasureStatus, measureStatuses } from '../measure.ts';

/** From this moment on the measure had this status. */
export interface StatusStep {
  readonly at: IsoInstant;
  readonly status: MeasureStatus;
}

const isStatus: ReadonlySet<unknown> = new Set(measureStatuses);

/**
 * How the status of a measure has gone, oldest first: by the answers of its owner, and by what stopped it, took it up again or adjusted
 * it. What was set by hand in the list is in neither, and is known from today on only.
 */
export function courseOf(
  followUps: readonly Pick<FollowUp, 'at' | 'status'>[],
  history: readonly Pick<HistoryEntry, 'at' | 'fields'>[],
): readonly StatusStep[] {
  const answers = followUps.map(({ at, status }) => ({ at, status, answer: true }));
  const changes = history.flatMap(({ at, fields }) =>
    fields
      .filter(({ field, to }) => field === 'status' && isStatus.has(to))
      .map(({ to }) => ({ at, status: to as MeasureStatus, answer: false })),
  );
  const steps: StatusStep[] = [];
  const inOrder = [...answers, ...changes].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const { at, status, answer } of inOrder) {
    const before = steps.at(-1)?.status;
    // An answer does not take a stopped measure up again.
    if (status === before || (answer && before === 'stopped')) continue;
    steps.push({ at, status });
  }
  return steps;
}

/**
 * The status at the end of a day. Before the first step it was planned; of one without any step all that is known is what it says itself.
 */
export function statusOn(
  { status }: Pick<Measure, 'status'>,
  course: readonly StatusStep[],
  day: IsoDate,
  today: IsoDate,
): MeasureStatus {
  if (day >= today || course.length === 0) return status;
  return course.findLast((step) => dayOf(step) <= day)?.status ?? 'planned';
}

/** The day it became done, when it is done now and it was told. */
export function doneOn(
  { status }: Pick<Measure, 'status'>,
  course: readonly StatusStep[],
): IsoDate | undefined {
  const last = course.at(-1);
  return status === 'done' && last?.status === 'done' ? dayOf(last) : undefined;
}

/** Worked out when it is asked for: a large plan has thousands of steps, and few of them are asked about. */
function dayOf({ at }: StatusStep): IsoDate {
  return norwegianDay(new Date(at));
}
