import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import type { CriterionAnswer, EvaluationDecision } from '@rod-trad/shared/domain/evaluation';
import { waitingMoment } from '@rod-trad/shared/domain/evaluation/evaluation-moments';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import type { EvaluationBody } from '../api/use-evaluate.ts';

type Moment = MeasureDetailView['moments'][number];

/** An evaluation being written. */
export interface EvaluationDraft {
  /** One key is one evaluation, however often it is sent. */
  readonly key: string;
  /** The version that lay in front of the person when the writing began; absent while nothing is written. */
  readonly etag?: string | undefined;
  readonly reached?: CriterionAnswer | undefined;
  readonly effect: string;
  readonly decision?: EvaluationDecision | undefined;
  readonly because: string;
  /** As the date field has it: a calendar day or empty. */
  readonly newDueOn: string;
}

export function emptyEvaluation(): EvaluationDraft {
  return { key: crypto.randomUUID(), effect: '', because: '', newDueOn: '' };
}

/** Absent until both choices are made. */
export function evaluationBody(
  draft: EvaluationDraft,
  moment: Moment['moment'],
  etag: string,
): EvaluationBody | undefined {
  const { key, reached, decision, effect, because } = draft;
  if (reached === undefined || decision === undefined) return undefined;
  const newDueOn = parseIsoDate(draft.newDueOn);
  return {
    ...{ key, moment, reached, decision, effect, etag: draft.etag ?? etag },
    ...(decision === 'stop' && { because }),
    ...(decision === 'adjust' && newDueOn !== undefined && { newDueOn }),
  };
}

/** The evaluation that can be made now: the one that waits, else the next to come. */
export function momentToAnswer(moments: readonly Moment[]): Moment | undefined {
  return waitingMoment(moments) ?? moments.find(({ state }) => state === 'coming');
}
