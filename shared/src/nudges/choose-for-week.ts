import type { PersonId } from '../domain/ids.ts';
import type { Nudge } from '../domain/nudge.ts';

/** Most messages one person gets in a week. What is left over waits; nothing is dropped. */
export const weeklyCap = 3;

const priority = { dueDate: 0, cadence: 1 } as const;

/** Picks, for each person, the most pressing of what is due: due dates before cadence, oldest first. */
export function chooseForWeek(
  due: readonly Nudge[],
  sentThisWeek: (personId: PersonId) => number,
): readonly Nudge[] {
  return [...Map.groupBy(due, (nudge) => nudge.personId)].flatMap(([personId, nudges]) =>
    nudges
      .toSorted(
        (a, b) =>
          priority[a.reason] - priority[b.reason] ||
          a.period.localeCompare(b.period) ||
          a.id.localeCompare(b.id),
      )
      .slice(0, Math.max(0, weeklyCap - sentThisWeek(personId))),
  );
}
