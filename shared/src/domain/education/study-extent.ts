import { yearsOfStudy } from '../capital/extent.ts';

export const studyUnits = ['credits', 'months', 'days'] as const;
export type StudyUnit = (typeof studyUnits)[number];

/** How much an education is: study points (also those of a vocational college), months of full time, or days of a course. */
export interface StudyExtent {
  readonly studyUnit: StudyUnit;
  readonly studyAmount: number;
}

/** The extent in years of full time. A course that is counted in days is none: HTA 3.3 counts in half years. */
export function yearsOfExtent({ studyUnit, studyAmount }: StudyExtent): number | undefined {
  if (studyUnit === 'days') return undefined;
  return studyUnit === 'credits' ? yearsOfStudy(studyAmount) : studyAmount / 12;
}

/** HTA 3.3, which 4.2.4 refers to: "etter-/videreutdanning av minimum et halvt/ett års varighet". */
const leastYears = 0.5;

/**
 * Is it so much that pay may be negotiated under HTA 4.2.4? Each education by itself: shorter courses do not add up, since the
 * agreement speaks of one education of some length.
 */
export function isLongEnoughForPay(extent: StudyExtent): boolean {
  return (yearsOfExtent(extent) ?? 0) >= leastYears;
}
