import type { Fault } from './fault.ts';
import type { DayCount } from './gap/count-on-days.ts';
import type { CompetenceId, EvaluationId, MeasureId, PersonId } from './ids.ts';
import type { IsoDate, IsoInstant } from './iso-date.ts';
import type { Measure } from './measure.ts';
import { endedFaults, isAdopted } from './plan/measure-parent.ts';
import type { Plan } from './plan.ts';

/** Months after a measure has ended: at once, and when it shows whether what was learnt is used. */
export const evaluationMoments = [0, 3, 6] as const;
export type EvaluationMoment = (typeof evaluationMoments)[number];

/** Was the owner’s own success criterion reached? */
export const criterionAnswers = ['yes', 'partly', 'no'] as const;
export type CriterionAnswer = (typeof criterionAnswers)[number];

/** `adjust`: it is taken up again, changed, with a new due date; after that it is evaluated anew. */
export const evaluationDecisions = ['continue', 'adjust', 'stop'] as const;
export type EvaluationDecision = (typeof evaluationDecisions)[number];

/** What came of a measure, as somebody saw it one day. Rows are only ever added. */
export interface Evaluation {
  readonly id: EvaluationId;
  readonly measureId: MeasureId;
  readonly at: IsoInstant;
  readonly by: PersonId;
  readonly moment: EvaluationMoment;
  /** The criterion in the words it had then: it can be changed afterwards, and the answer was to these. */
  readonly criterion: string;
  readonly reached: CriterionAnswer;
  /** The owner’s own words; they go into the yearly report. */
  readonly effect: string;
  readonly decision: EvaluationDecision;
  /** Why it is stopped. */
  readonly because?: string | undefined;
  /** By when the adjusted measure is to be done. */
  readonly newDueOn?: IsoDate | undefined;
  /** The measure’s competences in its unit when it began and now; none in one person’s plan. */
  readonly gaps: readonly EvaluatedGap[];
}

/** One competence of the measure’s unit, when the measure began and on the day of the evaluation. */
export interface EvaluatedGap {
  readonly competenceId: CompetenceId;
  readonly before: DayCount;
  readonly after: DayCount;
}

/** An evaluation as it is entered. */
export type EvaluationDraft = Pick<
  Evaluation,
  'moment' | 'reached' | 'effect' | 'decision' | 'because' | 'newDueOn'
>;

export const longestEffect = 2_000;
export const longestReason = 500;

/** Those that count now: what was said of a measure before it was adjusted is about something else. */
export function sinceAdjusted(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  const inOrder = evaluations.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return inOrder.slice(inOrder.findLastIndex(({ decision }) => decision === 'adjust') + 1);
}

/**
 * Everything that is wrong with an evaluation. Without a success criterion there is nothing to hold the measure against. A moment is
 * evaluated once, and not after a later one; before its day it may be: whoever knows early need not wait.
 *
 * @param earlier all evaluations of the measure so far
 */
export function evaluationFaults(
  draft: EvaluationDraft,
  measure: Pick<Measure, 'status' | 'successCriteria'>,
  plan: Plan,
  earlier: readonly Evaluation[],
  today: IsoDate,
): readonly Fault[] {
  const ended = endedFaults(plan);
  if (ended.length > 0) return ended;
  if (!isAdopted(plan.status)) return [{ field: 'planId', code: 'planNotAdopted' }];
  if (measure.status === 'stopped') return [{ field: 'status', code: 'measureIsStopped' }];
  const faults: Fault[] = [];
  if (measure.successCriteria.trim() === '') faults.push({ field: 'criterion', code: 'criterionMissing' });
  if (sinceAdjusted(earlier).some(({ moment }) => moment >= draft.moment)) {
    faults.push({ field: 'moment', code: 'alreadyEvaluated' });
  }
  return [
    ...faults,
    ...wordFaults('effect', draft.effect, longestEffect),
    ...(draft.decision === 'stop' ? wordFaults('because', draft.because ?? '', longestReason) : []),
    ...(draft.decision === 'adjust' ? dueFaults(draft.newDueOn, today) : []),
  ];
}

function wordFaults(field: string, words: string, most: number): readonly Fault[] {
  if (words.trim() === '') return [{ field, code: 'required' }];
  return words.trim().length > most ? [{ field, code: 'tooLong', values: { most } }] : [];
}

function dueFaults(newDueOn: IsoDate | undefined, today: IsoDate): readonly Fault[] {
  const field = 'newDueOn';
  if (newDueOn === undefined) return [{ field, code: 'required' }];
  return newDueOn <= today ? [{ field, code: 'dateInPast' }] : [];
}

/**
 * What a decision changes of the measure itself. To continue changes nothing. What was done and is adjusted is under way again, with
 * nothing done of what is to be done now; what was not done keeps its status.
 */
export function applyEvaluation(
  { status }: Pick<Measure, 'status'>,
  { decision, because, newDueOn }: Pick<EvaluationDraft, 'decision' | 'because' | 'newDueOn'>,
): Partial<Measure> {
  if (decision === 'stop') {
    return { status: 'stopped', stoppedBecause: because?.trim(), statusBeforeStop: status };
  }
  if (decision === 'adjust') {
    return { dueOn: newDueOn, ...(status === 'done' && { status: 'onTrack' as const, progress: 0 }) };
  }
  return {};
}
