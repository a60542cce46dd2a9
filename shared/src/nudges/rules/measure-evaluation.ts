import type { MeasureId, PersonId } from '../../domain/ids.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { makeNudge } from '../make-nudge.ts';
import type { RuleDay, Ruling } from '../ruling.ts';
import { questionAfter } from './after-months.ts';

export interface MeasureEvaluationFacts {
  readonly kind: 'measureEvaluation';
  /** The owner. */
  readonly personId: PersonId;
  readonly measureId: MeasureId;
  readonly endedOn: IsoDate;
  readonly evaluatedOn?: IsoDate | undefined;
}

const reasons = { 0: 'atEnd', 3: 'threeMonths', 6: 'sixMonths' } as const;

/** When the measure has ended, and three and six months after: effect shows late (seed 001, "Planlagt evaluering"). */
export function measureEvaluationRule(facts: MeasureEvaluationFacts, { today }: RuleDay): Ruling {
  const { personId, measureId, endedOn, evaluatedOn } = facts;
  const open = questionAfter(endedOn, [0, 3, 6], evaluatedOn, today);
  if (typeof open === 'string') return open;
  const reason = reasons[open.month as keyof typeof reasons];
  return makeNudge('measureEvaluation', personId, { id: measureId }, open.period, reason);
}
