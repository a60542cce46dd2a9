import type { MeasureId, PersonId, UnitId } from '@rod-trad/shared/domain/ids';
import type { Actor } from '@rod-trad/shared/policies/actor';
import {
  type FollowUpInput,
  type FollowUpOutcome,
  recordFollowUp,
} from '@rod-trad/shared/use-cases/record-follow-up';
import type {
  GapReport,
  HomeReport,
  MeasureDetailReport,
  OwnCompetenceReport,
  PlanReport,
} from '@rod-trad/shared/use-cases/reports';
import type { Outcome, UseCaseContext } from '@rod-trad/shared/use-cases/use-case';
import { viewChannelPlan } from '@rod-trad/shared/use-cases/view-channel-plan';
import { viewGap } from '@rod-trad/shared/use-cases/view-gap';
import { viewHome } from '@rod-trad/shared/use-cases/view-home';
import { viewMeasure } from '@rod-trad/shared/use-cases/view-measure';
import { viewPersonCompetence } from '@rod-trad/shared/use-cases/view-person-competence';
import { viewPlan } from '@rod-trad/shared/use-cases/view-plan';

/** All that handlers can reach. They hold no rows: what leaves the server has been authorised and audited on the way. */
export interface UseCases {
  home(actor: Actor): Promise<Outcome<HomeReport>>;
  plan(actor: Actor, unitId: UnitId): Promise<Outcome<PlanReport>>;
  /** Without a unit, the municipality's. */
  channelPlan(actor: Actor, unitId: UnitId | undefined): Promise<Outcome<PlanReport>>;
  gap(actor: Actor, unitId: UnitId): Promise<Outcome<GapReport>>;
  personCompetence(actor: Actor, personId: PersonId): Promise<Outcome<OwnCompetenceReport>>;
  measure(actor: Actor, measureId: MeasureId): Promise<Outcome<MeasureDetailReport>>;
  recordFollowUp(actor: Actor, input: FollowUpInput): Promise<FollowUpOutcome>;
}

export function bindUseCases(context: UseCaseContext): UseCases {
  return {
    home: (actor) => viewHome(context, actor),
    plan: (actor, unitId) => viewPlan(context, actor, unitId),
    channelPlan: (actor, unitId) => viewChannelPlan(context, actor, unitId),
    gap: (actor, unitId) => viewGap(context, actor, unitId),
    personCompetence: (actor, personId) => viewPersonCompetence(context, actor, personId),
    measure: (actor, measureId) => viewMeasure(context, actor, measureId),
    recordFollowUp: (actor, input) => recordFollowUp(context, actor, input),
  };
}
