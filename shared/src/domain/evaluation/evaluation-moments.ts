import { type Evaluation, type EvaluationMoment, evaluationMoments, sinceAdjusted } from '../evaluation.ts';
import { addDays, addMonths, type IsoDate, isoDate, norwegianDay } from '../iso-date.ts';
import type { FollowUp, Measure } from '../measure.ts';
import { isAdopted } from '../plan/measure-parent.ts';
import type { Plan } from '../plan.ts';
import { doneOn, type StatusStep } from './measure-course.ts';

export interface EvaluationFacts {
  readonly measure: Pick<Measure, 'status' | 'dueOn' | 'years'>;
  readonly plan: Pick<Plan, 'status' | 'firstYear' | 'lastYear'>;
  readonly course: readonly StatusStep[];
  readonly evaluations: readonly Evaluation[];
}

/** `passed`: not answered, and the next one has taken its place; nobody is asked about two at once. */
export const momentStates = ['coming', 'due', 'overdue', 'done', 'passed'] as const;
export type MomentState = (typeof momentStates)[number];

export interface Moment {
  readonly moment: EvaluationMoment;
  readonly dueOn: IsoDate;
  readonly state: MomentState;
}

/** Four weeks to answer in. */
const daysToAnswer = 28;

/**
 * The day a measure ended: the day it became done; otherwise its due date, and without one the end of its last year. One that nobody
 * marked as done is asked about all the same, or the forgotten would never be evaluated.
 */
export function endOf(facts: Omit<EvaluationFacts, 'evaluations'>): IsoDate {
  const { measure, plan } = facts;
  const { years, dueOn } = measure;
  const lastYear = years.length > 0 ? Math.max(...years) : plan.lastYear;
  const told = measure.status === 'done' ? doneOn(measure, facts.course) : undefined;
  return told ?? dueOn ?? isoDate(`${lastYear}-12-31`);
}

/**
 * The day the gap before is read from: as the measure’s first year began, earlier when its owner had answered earlier; but not before it
 * was made, since it cannot have had an effect by then.
 *
 * @param madeOn the day it was added to the plan, when that is known
 */
export function startOf(
  { years }: Pick<Measure, 'years'>,
  { firstYear }: Pick<Plan, 'firstYear'>,
  followUps: readonly Pick<FollowUp, 'at'>[],
  madeOn: IsoDate | undefined,
): IsoDate {
  const planned = isoDate(`${years.length > 0 ? Math.min(...years) : firstYear}-01-01`);
  const days = [planned, ...followUps.map(({ at }) => norwegianDay(new Date(at)))];
  const begun = days.toSorted()[0] ?? planned;
  return madeOn !== undefined && madeOn > begun ? madeOn : begun;
}

/** When a measure is evaluated, and how far that has come. Nothing is asked of one that is stopped, nor in a plan that is not carried out. */
export function momentsOf(facts: EvaluationFacts, today: IsoDate): readonly Moment[] {
  const { measure, plan, evaluations } = facts;
  if (measure.status === 'stopped' || !isAdopted(plan.status)) return [];
  const end = endOf(facts);
  const answered = new Set(sinceAdjusted(evaluations).map(({ moment }) => moment));
  const latest = Math.max(-1, ...answered);
  const dueDays = evaluationMoments.map((months) => (months === 0 ? end : addMonths(end, months)));
  return evaluationMoments.map((moment, at) => {
    const dueOn = dueDays[at] ?? end;
    const next = dueDays[at + 1];
    const isReplaced = moment < latest || (next !== undefined && next <= today);
    const state = answered.has(moment)
      ? 'done'
      : isReplaced
        ? 'passed'
        : dueOn > today
          ? 'coming'
          : addDays(dueOn, daysToAnswer) < today
            ? 'overdue'
            : 'due';
    return { moment, dueOn, state };
  });
}

/** It has ended, and nobody has said what came of it. */
export function lacksEvaluation(facts: EvaluationFacts, today: IsoDate): boolean {
  if (facts.measure.status === 'stopped' || endOf(facts) > today) return false;
  return sinceAdjusted(facts.evaluations).length === 0;
}

/** The moment that waits for an answer today. Of what has not ended there is none, which is soon said: a plan has thousands of them. */
export function dueEvaluation(facts: EvaluationFacts, today: IsoDate): Moment | undefined {
  return endOf(facts) > today ? undefined : waitingMoment(momentsOf(facts, today));
}

/** The moment that waits for an answer; there is never more than one. */
export function waitingMoment<M extends Pick<Moment, 'state'>>(moments: readonly M[]): M | undefined {
  return moments.find(({ state }) => state === 'due' || state === 'overdue');
}
