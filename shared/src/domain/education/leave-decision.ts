import type { Fault } from '../fault.ts';
import type { IsoDate } from '../iso-date.ts';
import type { EducationLeave, LeavePay } from './education-leave.ts';
import { longestLeaveLine, longestLeaveText, textFaults } from './leave-draft.ts';

/** What is decided about an application. */
export type LeaveRuling =
  | {
      readonly decision: 'granted';
      readonly decidedOn: IsoDate;
      readonly decidedAs: string;
      readonly pay: LeavePay;
      readonly necessary: boolean;
      readonly expensesCovered: boolean;
      readonly substituteHours: number;
      readonly compensation: string;
    }
  | {
      readonly decision: 'refused';
      readonly decidedOn: IsoDate;
      readonly decidedAs: string;
      readonly refusedBecause: string;
    };

const mostHours = 5000;

/**
 * What stands in the way of a decision. Leave "skal … innvilges, med mindre særlige grunner er til hinder" (HTA chapter 1 § 14.2): a refusal
 * says which. What the municipality finds necessary for the tasks it has given is "med lønn og dekning av legitimerte utgifter". A
 * refusal can be turned; what has been granted is not taken back, but its terms can be mended until the education is completed.
 */
export function rulingFaults(
  leave: Pick<EducationLeave, 'decision' | 'studyState'>,
  ruling: LeaveRuling,
  today: IsoDate,
): readonly Fault[] {
  const isTakenBack = leave.decision === 'granted' && ruling.decision === 'refused';
  if (leave.decision === 'withdrawn' || leave.studyState === 'completed' || isTakenBack) {
    return [{ field: 'decision', code: 'leaveNotThatWay' }];
  }
  const faults: Fault[] = [...textFaults('decidedAs', ruling.decidedAs, longestLeaveLine)];
  if (ruling.decidedOn > today) faults.push({ field: 'decidedOn', code: 'dateInFuture' });
  if (ruling.decision === 'refused') {
    const [lacking] = textFaults('refusedBecause', ruling.refusedBecause, longestLeaveText);
    if (lacking !== undefined) {
      faults.push(lacking.code === 'required' ? { ...lacking, code: 'specialReasonsNeeded' } : lacking);
    }
    return faults;
  }
  const { necessary, pay, expensesCovered, substituteHours, compensation } = ruling;
  if (necessary && pay === 'unpaid') faults.push({ field: 'pay', code: 'paidWhenNecessary' });
  if (necessary && !expensesCovered) faults.push({ field: 'expensesCovered', code: 'paidWhenNecessary' });
  if (!Number.isInteger(substituteHours) || substituteHours < 0 || substituteHours > mostHours) {
    const values = { least: 0, most: mostHours };
    faults.push({ field: 'substituteHours', code: 'notWholeNumber', values });
  }
  if (compensation.trim().length > longestLeaveLine) {
    faults.push({ field: 'compensation', code: 'tooLong', values: { most: longestLeaveLine } });
  }
  return faults;
}

/** What a decision makes of the leave: the terms of what was granted, or the reasons of what was refused, and never both. */
export function rulingChanges(ruling: LeaveRuling): Partial<EducationLeave> {
  const granted = ruling.decision === 'granted' ? ruling : undefined;
  return {
    decision: ruling.decision,
    decidedOn: ruling.decidedOn,
    decidedAs: ruling.decidedAs.trim(),
    refusedBecause: ruling.decision === 'refused' ? ruling.refusedBecause.trim() : undefined,
    pay: granted?.pay,
    necessary: granted?.necessary ?? false,
    expensesCovered: granted?.expensesCovered ?? false,
    substituteHours: granted?.substituteHours ?? 0,
    compensation: granted?.compensation.trim() || undefined,
  };
}
