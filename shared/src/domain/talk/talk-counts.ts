import type { TalkStatus } from './talk-status.ts';

/** Of how many people, how many have come how far. A person is counted once, with or without a form. */
export interface TalkCounts {
  readonly people: number;
  readonly due: number;
  readonly postponed: number;
  readonly booked: number;
  readonly prepared: number;
  /** Held, whether or not it is closed. */
  readonly held: number;
}

export function countTalks(statuses: Iterable<TalkStatus>): TalkCounts {
  const counts = { people: 0, due: 0, postponed: 0, booked: 0, prepared: 0, held: 0 };
  for (const status of statuses) {
    counts.people += 1;
    counts[status === 'closed' ? 'held' : status] += 1;
  }
  return counts;
}
