import { type WayToCover, waysToCover } from './coverage.ts';

/**
 * What each way is taken to cost and how long it takes, until somebody knows better. None of it is measured: starting points of ours, of the size that
 * such things usually have, to be replaced by the municipality's own figures.
 */
export interface WayAssumptions {
  /** Kroner once, for each person. */
  readonly once: number;
  /** Kroner a year for each person, from when it is in place. */
  readonly yearly: number;
  /** Hours of the unit's own for each person: the learner's, and of those who teach, employ or follow up. */
  readonly hours: number;
  /** Months until it is in place. */
  readonly months: number;
}

export const wayAssumptionNames = [
  'once',
  'yearly',
  'hours',
  'months',
] as const satisfies readonly (keyof WayAssumptions)[];
export type WayAssumptionName = (typeof wayAssumptionNames)[number];
export type AllWayAssumptions = Readonly<Record<WayToCover, WayAssumptions>>;

export const standardAssumptions: AllWayAssumptions = {
  // A course or some study points, with somebody in the learner's place meanwhile. The pay is there already.
  raiseOwn: { once: 30_000, yearly: 0, hours: 80, months: 9 },
  // Advertisement, interviews and the first weeks; then pay with social costs, where the post is a new one.
  recruit: { once: 80_000, yearly: 800_000, hours: 60, months: 6 },
  // A share of a post: half of the pay, and the agreement.
  cooperate: { once: 40_000, yearly: 400_000, hours: 40, months: 6 },
  // An agency's rate is well above pay.
  hireIn: { once: 0, yearly: 1_400_000, hours: 20, months: 2 },
  // A tender, and then its price.
  outsource: { once: 60_000, yearly: 1_000_000, hours: 60, months: 12 },
};

/** As far as each can be moved. */
export const mostOfAssumption: Readonly<Record<WayAssumptionName, number>> = {
  once: 10_000_000,
  yearly: 10_000_000,
  hours: 10_000,
  months: 120,
};

/** Those given, and the standard for the rest. */
export function assumeWays(given: Partial<Record<WayToCover, Partial<WayAssumptions>>>): AllWayAssumptions {
  const ways = waysToCover.map((way) => [way, { ...standardAssumptions[way], ...given[way] }]);
  return Object.fromEntries(ways) as AllWayAssumptions;
}
