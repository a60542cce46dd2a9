import type { CompetenceArea } from '../domain/competence-area.ts';
import type { AgendaTopic } from '../domain/consultation/agenda-topics.data.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { Measure, Strategy } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { ConsultationNumbers } from './consultation-numbers.ts';

/** A plan on the agenda, with what it asks for. */
export interface DiscussedPlan {
  readonly plan: Plan;
  readonly unit?: Unit | undefined;
  /** What has not been stopped, in the order of the plan. */
  readonly measures: readonly { readonly area?: CompetenceArea | undefined; readonly measure: Measure }[];
}

/** What the plans on the agenda hold of one strategy, over all their years. */
export interface StrategySum {
  readonly strategy: Strategy;
  readonly measures: number;
  readonly kroner: number;
  readonly hours: number;
}

export interface ConsultationReport {
  readonly consultation: Consultation;
  readonly unit: Unit;
  readonly etag: string;
  readonly pending: boolean;
  readonly mayPlan: boolean;
  /** May write what unions say, and put matters on the agenda. */
  readonly mayWriteForUnions: boolean;
  readonly plans: readonly DiscussedPlan[];
  readonly strategies: readonly StrategySum[];
  /** The meeting before, whose agreements stand first. */
  readonly before?: Consultation | undefined;
  /** Questions of the guides that are not on the agenda yet. */
  readonly topics: readonly AgendaTopic[];
  /** Plans that could be discussed here; for those who plan the meeting. */
  readonly choosable: readonly { readonly plan: Plan; readonly unit: Unit }[];
}

export interface ConsultationPackage extends ConsultationReport, ConsultationNumbers {}
