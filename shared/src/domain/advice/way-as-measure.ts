import { yearOf } from '../iso-date.ts';
import type { LearningArena, LearningForm, Strategy } from '../measure.ts';
import type { ComparedWay } from './compare-ways.ts';
import type { WayToCover } from './coverage.ts';

/** What a measure of this kind is, whatever competence it is for. */
interface Kind {
  readonly strategy: Strategy;
  readonly learningForm?: LearningForm | undefined;
  readonly learningArena?: LearningArena | undefined;
}

/**
 * People who come from outside are recruited, whoever pays them. Setting a service out takes away the need for own competence in it: the
 * requirement is to be withdrawn when it is done.
 */
const kinds: Readonly<Record<WayToCover, Kind>> = {
  raiseOwn: { strategy: 'develop' },
  recruit: { strategy: 'recruit' },
  cooperate: { strategy: 'recruit', learningForm: 'sharedPost', learningArena: 'neighbour' },
  hireIn: { strategy: 'recruit' },
  outsource: { strategy: 'phaseOut' },
};

export interface WayMeasure extends Kind {
  readonly people: number;
  /** From the year of the choice to the year it is in place. */
  readonly years: readonly number[];
  /** A year, over those years. */
  readonly costKroner: number;
  readonly costHours: number;
}

/**
 * A way as the beginning of a measure: what it takes to get it in place, spread over the years until then. What it costs afterwards is not the measure's.
 *
 * @param planYears the years a measure of the plan can have
 */
export function wayAsMeasure(
  { way, people, readyOn, hours }: ComparedWay,
  once: number,
  thisYear: number,
  planYears: readonly number[],
): WayMeasure {
  const years = planYears.filter((year) => year >= thisYear && year <= Math.max(thisYear, yearOf(readyOn)));
  const each = (sum: number) => Math.round(sum / Math.max(1, years.length));
  return { ...kinds[way], people, years, costKroner: each(people * once), costHours: each(hours) };
}
