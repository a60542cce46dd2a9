import type { ConsultationId, PersonId, PlanId, UnitId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';

export const planStatuses = ['draft', 'inConsultation', 'adopted', 'running', 'evaluated'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** Who adopted the plan, when, and under which case number; or what the consultation of HTA 3.3 ended in. */
export interface Endorsement {
  readonly kind: 'consultation' | 'adoption';
  readonly on: IsoDate;
  readonly body: string;
  readonly caseNumber?: string | undefined;
  /** The meeting whose protocol tells of the discussion; absent for one that was entered by hand. */
  readonly consultationId?: ConsultationId | undefined;
}

/** A competence plan for a strategy period (seed 001, "Kompetanseplan som følger strategiperioden"). */
export interface Plan {
  readonly id: PlanId;
  /** A unit's plan, or one person's. */
  readonly subject: { readonly unitId: UnitId } | { readonly personId: PersonId };
  readonly parentPlanId?: PlanId | undefined;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly status: PlanStatus;
  readonly endorsements: readonly Endorsement[];
  /** Why it was adopted without having been discussed (HTA 3.3 asks for it). */
  readonly notDiscussedBecause?: string | undefined;
  /** The plan of the period before, which it was copied from. */
  readonly copiedFrom?: PlanId | undefined;
}

/** The years that head the columns of the plan table. */
export function planYears(plan: Pick<Plan, 'firstYear' | 'lastYear'>): readonly number[] {
  return Array.from(
    { length: Math.max(0, plan.lastYear - plan.firstYear + 1) },
    (_, i) => plan.firstYear + i,
  );
}

/** Years a plan is for when nobody says otherwise: as long as a municipal council sits. */
export const usualPeriod = 4;

/** The year the measures are gone through anew, halfway: a plan is for four years, its measures are revised every second. */
export function revisionYear({
  firstYear,
  lastYear,
}: Pick<Plan, 'firstYear' | 'lastYear'>): number | undefined {
  const year = firstYear + 2;
  return year <= lastYear ? year : undefined;
}
