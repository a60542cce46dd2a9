import { type CriterionAnswer, criterionAnswers, type Evaluation } from '../evaluation.ts';
import { type IsoDate, isoDate, norwegianDay, yearOf } from '../iso-date.ts';
import { type FollowUp, type Measure, type MeasureStatus, measureStatuses } from '../measure.ts';
import type { Plan } from '../plan.ts';
import { endOf } from './evaluation-moments.ts';
import { type StatusStep, statusOn } from './measure-course.ts';

/** A measure with what is known of how it has gone. */
export interface ReportedMeasure {
  readonly measure: Measure;
  readonly plan: Plan;
  readonly course: readonly StatusStep[];
  readonly followUps: readonly Pick<FollowUp, 'at'>[];
  readonly evaluations: readonly Evaluation[];
  /** The day it was added to the plan, when that is known. */
  readonly madeOn?: IsoDate | undefined;
}

/** What the yearly report says of the measures of one area. */
export interface YearlyFigures {
  /** Those with an x in the year. */
  readonly measures: number;
  /** How they stood as the year ended; in a year that is not over, how they stand today. */
  readonly statuses: Readonly<Record<MeasureStatus, number>>;
  readonly kroner: number;
  readonly hours: number;
  /** By the newest evaluation of each. */
  readonly reached: Readonly<Record<CriterionAnswer, number>>;
  /** What the report cannot tell, since nobody has said it. */
  readonly lacking: {
    /** Nobody has said all year how it goes. */
    readonly followUp: readonly Measure[];
    /** It has ended, and nobody has said what came of it. */
    readonly evaluation: readonly Measure[];
    /** It does not say by what it is a success. */
    readonly criterion: readonly Measure[];
  };
}

/** The report of a year is adopted by the end of June the year after; until then what is said counts in it. */
export function closingDay(year: number): IsoDate {
  return isoDate(`${year + 1}-06-30`);
}

/** The year that is being reported on. */
export function reportedYear(today: IsoDate): number {
  const before = yearOf(today) - 1;
  return today <= closingDay(before) ? before : before + 1;
}

/** The newest evaluation that counts in the report of a year. */
export function evaluationIn(evaluations: readonly Evaluation[], year: number): Evaluation | undefined {
  let newest: Evaluation | undefined;
  for (const one of evaluations) {
    if (norwegianDay(new Date(one.at)) > closingDay(year)) continue;
    if (newest === undefined || one.at > newest.at) newest = one;
  }
  return newest;
}

/** Counts the measures of a year, and what nobody has said of them. One that was stopped lacks nothing: it says why. */
export function yearlyFigures(all: readonly ReportedMeasure[], year: number, today: IsoDate): YearlyFigures {
  const statuses = zeros(measureStatuses);
  const reached = zeros(criterionAnswers);
  const lacking = { followUp: [] as Measure[], evaluation: [] as Measure[], criterion: [] as Measure[] };
  let kroner = 0;
  let hours = 0;
  const last = isoDate(`${year}-12-31`);
  const planned = all.filter(({ measure }) => measure.years.includes(year));
  for (const one of planned) {
    const { measure } = one;
    const status = statusOn(measure, one.course, last, today);
    statuses[status] += 1;
    kroner += measure.costKroner;
    hours += measure.costHours;
    const evaluation = evaluationIn(one.evaluations, year);
    if (evaluation !== undefined) reached[evaluation.reached] += 1;
    if (status === 'stopped') continue;
    if (measure.successCriteria.trim() === '') lacking.criterion.push(measure);
    if (!isAnswered(one, year) && evaluation === undefined) lacking.followUp.push(measure);
    const hasEnded = status === 'done' || endOf(one) <= (last < today ? last : today);
    if (hasEnded && evaluation === undefined) lacking.evaluation.push(measure);
  }
  return { measures: planned.length, statuses, kroner, hours, reached, lacking };
}

function isAnswered({ followUps }: ReportedMeasure, year: number): boolean {
  return followUps.some(({ at }) => yearOf(norwegianDay(new Date(at))) === year);
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}
