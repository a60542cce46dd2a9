import type { EducationLevel } from '../competence.ts';
import type { CompetenceId, EducationLeaveId, MeasureId, PersonId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { StudyExtent } from './study-extent.ts';

/** Withdrawn by the person who applied, before anybody had decided. */
export const leaveDecisions = ['applied', 'granted', 'refused', 'withdrawn'] as const;
export type LeaveDecision = (typeof leaveDecisions)[number];

/** How the education itself goes. */
export const studyStates = ['notBegun', 'underWay', 'interrupted', 'completed'] as const;
export type StudyState = (typeof studyStates)[number];

export const leavePays = ['paid', 'partly', 'unpaid'] as const;
export type LeavePay = (typeof leavePays)[number];

/**
 * Utdanningspermisjon, HTA chapter 1 § 14.2: leave for an education of value to both. What somebody applied for, what was decided, and how it goes.
 * There is no room for reasons of health, and none for pay.
 */
export interface EducationLeave extends StudyExtent {
  readonly id: EducationLeaveId;
  readonly personId: PersonId;
  readonly measureId?: MeasureId | undefined;
  /** What it leads to in the catalogue. */
  readonly competenceId?: CompetenceId | undefined;
  readonly title: string;
  readonly institution: string;
  /** Absent for a course outside the levels. */
  readonly level?: EducationLevel | undefined;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate;
  /** Per cent of the position; 100 is the whole of it. */
  readonly percent: number;
  readonly payAsked: LeavePay;
  /** § 14.2 asks for value to both. */
  readonly valueForEmployee: string;
  readonly valueForEmployer: string;
  readonly appliedOn: IsoDate;
  readonly decision: LeaveDecision;
  readonly decidedOn?: IsoDate | undefined;
  readonly decidedBy?: PersonId | undefined;
  /** In which role, or which body. */
  readonly decidedAs?: string | undefined;
  /** The "særlige grunner" of a refusal. */
  readonly refusedBecause?: string | undefined;
  /** The municipality finds it necessary for the tasks it has given: then with pay and expenses. */
  readonly necessary: boolean;
  readonly pay?: LeavePay | undefined;
  /** "Legitimerte utgifter". */
  readonly expensesCovered: boolean;
  /** Hours of substitutes (vikartimer) that were foreseen. */
  readonly substituteHours: number;
  /** How a day off that was spent on the course is given back to those who work in shifts. */
  readonly compensation?: string | undefined;
  readonly studyState: StudyState;
  /** How much is done, in the unit of the extent. */
  readonly taken: number;
  readonly completedOn?: IsoDate | undefined;
}

/** Nobody gets more done than there is. */
export function shareTaken({ taken, studyAmount }: Pick<EducationLeave, 'taken' | 'studyAmount'>): number {
  return studyAmount === 0 ? 0 : Math.min(1, taken / studyAmount);
}
