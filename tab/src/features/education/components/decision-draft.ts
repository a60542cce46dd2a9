import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import { numberOf } from '../../../components/education/progress-form.tsx';
import type { DecisionBody } from '../api/use-education.ts';

/** A decision while it is being written. */
export interface DecisionDraft {
  readonly key: string;
  readonly decision: 'granted' | 'refused';
  readonly decidedOn: string;
  readonly decidedAs: string;
  readonly refusedBecause: string;
  readonly pay: LeaveView['payAsked'];
  readonly necessary: boolean;
  readonly expensesCovered: boolean;
  readonly substituteHours: string;
  readonly compensation: string;
}

/** Begins with what was applied for: leave is granted unless special reasons prevent it. */
export function decisionOf(leave: LeaveView, today: string): DecisionDraft {
  return {
    key: crypto.randomUUID(),
    decision: leave.decision === 'refused' ? 'refused' : 'granted',
    decidedOn: leave.decidedOn ?? today,
    decidedAs: leave.decidedAs ?? '',
    refusedBecause: leave.refusedBecause ?? '',
    pay: leave.pay ?? leave.payAsked,
    necessary: leave.necessary,
    expensesCovered: leave.expensesCovered,
    substituteHours: String(leave.substituteHours),
    compensation: leave.compensation ?? '',
  };
}

export function rulingOf(draft: DecisionDraft): DecisionBody['ruling'] {
  const { decidedOn, decidedAs, refusedBecause, pay, necessary, expensesCovered, compensation } = draft;
  const ruling =
    draft.decision === 'refused'
      ? { decision: 'refused', decidedOn, decidedAs, refusedBecause }
      : {
          ...{ decision: 'granted', decidedOn, decidedAs, pay, necessary, expensesCovered, compensation },
          substituteHours: numberOf(draft.substituteHours),
        };
  return ruling as DecisionBody['ruling'];
}
