import type { Fault } from '../fault.ts';
import type { CompetenceId, MeasureId } from '../ids.ts';
import { onOneLine } from '../plan/measure-content.ts';
import type { EducationLeave } from './education-leave.ts';

export const longestLeaveLine = 200;
export const longestLeaveText = 500;
const mostStudied = { least: 1, most: 600 };

/** What somebody applies for. */
export type LeaveDraft = Pick<
  EducationLeave,
  | 'title'
  | 'institution'
  | 'level'
  | 'studyUnit'
  | 'studyAmount'
  | 'fromOn'
  | 'toOn'
  | 'percent'
  | 'payAsked'
  | 'valueForEmployee'
  | 'valueForEmployer'
  | 'measureId'
  | 'competenceId'
>;

/** What a draft may point at. */
export interface LeaveChoices {
  readonly measureIds: ReadonlySet<MeasureId>;
  /** Educations in the catalogue. */
  readonly competenceIds: ReadonlySet<CompetenceId>;
}

/** Everything that is wrong with it. Value for both is not optional (HTA chapter 1 § 14.2). */
export function leaveFaults(draft: LeaveDraft, choices: LeaveChoices): readonly Fault[] {
  const faults: Fault[] = [
    ...textFaults('title', draft.title, longestLeaveLine),
    ...textFaults('institution', draft.institution, longestLeaveLine),
    ...textFaults('valueForEmployee', draft.valueForEmployee, longestLeaveText),
    ...textFaults('valueForEmployer', draft.valueForEmployer, longestLeaveText),
  ];
  if (!isHalfStep(draft.studyAmount) || !isWithin(draft.studyAmount, mostStudied)) {
    faults.push({ field: 'studyAmount', code: 'outsideRange', values: mostStudied });
  }
  if (draft.toOn < draft.fromOn) faults.push({ field: 'toOn', code: 'endsBeforeItBegins' });
  if (!Number.isInteger(draft.percent) || !isWithin(draft.percent, { least: 1, most: 100 })) {
    faults.push({ field: 'percent', code: 'notWholeNumber', values: { least: 1, most: 100 } });
  }
  if (draft.measureId !== undefined && !choices.measureIds.has(draft.measureId)) {
    faults.push({ field: 'measureId', code: 'unknownId' });
  }
  if (draft.competenceId !== undefined && !choices.competenceIds.has(draft.competenceId)) {
    faults.push({ field: 'competenceId', code: 'unknownId' });
  }
  return faults;
}

/** A draft as it is kept: without the spaces around it. */
export function leaveContentOf(draft: LeaveDraft): LeaveDraft {
  return {
    ...draft,
    level: draft.level,
    measureId: draft.measureId,
    competenceId: draft.competenceId,
    title: onOneLine(draft.title),
    institution: onOneLine(draft.institution),
    valueForEmployee: draft.valueForEmployee.trim(),
    valueForEmployer: draft.valueForEmployer.trim(),
  };
}

/** What a leave is when it has just been applied for. */
export function appliedLeave(
  identity: Pick<EducationLeave, 'id' | 'personId' | 'appliedOn'>,
  draft: LeaveDraft,
): EducationLeave {
  return {
    ...identity,
    ...leaveContentOf(draft),
    decision: 'applied',
    necessary: false,
    expensesCovered: false,
    substituteHours: 0,
    studyState: 'notBegun',
    taken: 0,
  };
}

/** Missing, or longer than there is room for. */
export function textFaults(field: string, words: string, most: number): readonly Fault[] {
  if (words.trim() === '') return [{ field, code: 'required' }];
  return words.trim().length > most ? [{ field, code: 'tooLong', values: { most } }] : [];
}

/** Courses of 7.5 study points are common; finer than a half is none. */
const isHalfStep = (amount: number) => Number.isInteger(amount * 2);
const isWithin = (amount: number, { least, most }: { least: number; most: number }) =>
  amount >= least && amount <= most;
