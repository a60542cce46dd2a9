import { addMonths, type IsoDate, isoDate, yearOf } from '../iso-date.ts';
import { type WayToCover, waysToCover } from './coverage.ts';
import type { AllWayAssumptions } from './way-assumptions.ts';

/** What lacks of one competence in one unit, and who could learn it. */
export interface WaysNeed {
  readonly on: IsoDate;
  /** People who could get there with training. */
  readonly learners: number;
  /** Who hold what is asked today. */
  readonly holders: number;
  /** From the running year on: people it is asked of and people who lack it when nothing is done, at the end of each. */
  readonly years: readonly { readonly year: number; readonly needed: number; readonly lacking: number }[];
}

/** On whom a way hangs, beside the unit itself. */
export const hangsOn = {
  raiseOwn: 'ownPeople',
  recruit: 'market',
  cooperate: 'neighbours',
  hireIn: 'supplier',
  outsource: 'supplier',
} as const satisfies Record<WayToCover, string>;

export interface ComparedWay {
  readonly way: WayToCover;
  /** People it would be for. */
  readonly people: number;
  /** The day it is in place. */
  readonly readyOn: IsoDate;
  readonly months: number;
  /** In all, from today to the end of the last year. */
  readonly kroner: number;
  readonly hours: number;
  /** What is left of the gap at the end of each year. */
  readonly years: readonly { readonly year: number; readonly left: number }[];
  /** Own people who hold it once it is in place. */
  readonly holders: number;
  /** At most one of the own people holds it then. */
  readonly isVulnerable: boolean;
}

/**
 * The five ways side by side. Each is for as many as lack it in the worst year, training for no more than could learn it. What is in place by the end of a
 * year covers that year. Whoever sets the service out sets all of it out, and keeps no holder of whom it is asked.
 */
export function compareWays(need: WaysNeed, assumptions: AllWayAssumptions): readonly ComparedWay[] {
  const lacking = Math.max(0, ...need.years.map((year) => year.lacking));
  const needed = Math.max(0, ...need.years.map((year) => year.needed));
  const last = need.years.at(-1)?.year ?? yearOf(need.on);
  return waysToCover.map((way) => {
    const { once, yearly, hours, months } = assumptions[way];
    const people = peopleFor(way, lacking, needed, need.learners);
    const readyOn = addMonths(need.on, months);
    const holders = holdersWith(way, need.holders, people);
    return {
      ...{ way, people, months, readyOn, holders },
      kroner: Math.round(people * (once + (yearly * monthsUntilEndOf(last, readyOn)) / 12)),
      hours: people * hours,
      years: need.years.map((year) => {
        const inPlace = readyOn <= isoDate(`${year.year}-12-31`);
        const covered = way === 'outsource' ? year.lacking : Math.min(people, year.lacking);
        return { year: year.year, left: inPlace ? year.lacking - covered : year.lacking };
      }),
      isVulnerable: holders <= 1,
    };
  });
}

function peopleFor(way: WayToCover, lacking: number, needed: number, learners: number): number {
  if (way === 'raiseOwn') return Math.min(lacking, learners);
  return way === 'outsource' ? needed : lacking;
}

/** Own people only: neighbours and suppliers take what they know along with them. */
function holdersWith(way: WayToCover, holders: number, people: number): number {
  if (way === 'outsource') return 0;
  return way === 'raiseOwn' || way === 'recruit' ? holders + people : holders;
}

/** Whole months, the one it begins in among them; 0 when it begins later. */
function monthsUntilEndOf(year: number, from: IsoDate): number {
  const begun = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1;
  return Math.max(0, (year + 1) * 12 - begun);
}
