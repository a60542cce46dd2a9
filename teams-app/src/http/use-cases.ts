import type { Assessment } from '@rod-trad/shared/domain/assessment';
import type { MeasureId, PersonId, UnitId } from '@rod-trad/shared/domain/ids';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { type AgreementInput, agreeOnAssessment } from '@rod-trad/shared/use-cases/agree-on-assessment';
import { exportOwnCompetence, type OwnData } from '@rod-trad/shared/use-cases/export-own-competence';
import {
  type CompetenceChoice,
  listCompetenceChoices,
} from '@rod-trad/shared/use-cases/list-competence-choices';
import {
  type AssessmentInput,
  type Recorded,
  recordAssessment,
} from '@rod-trad/shared/use-cases/record-assessment';
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
import type { CommandOutcome, Outcome, UseCaseContext } from '@rod-trad/shared/use-cases/use-case';
import { viewChannelPlan } from '@rod-trad/shared/use-cases/view-channel-plan';
import { viewGap } from '@rod-trad/shared/use-cases/view-gap';
import { viewHome } from '@rod-trad/shared/use-cases/view-home';
import { viewMeasure } from '@rod-trad/shared/use-cases/view-measure';
import { viewPersonCompetence } from '@rod-trad/shared/use-cases/view-person-competence';
import { viewPlan } from '@rod-trad/shared/use-cases/view-plan';
import { type Reading, viewReaders } from '@rod-trad/shared/use-cases/view-readers';

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
  recordAssessment(actor: Actor, input: AssessmentInput): Promise<CommandOutcome<Recorded>>;
  agreeOnAssessment(actor: Actor, input: AgreementInput): Promise<CommandOutcome<Recorded, Assessment>>;
  competenceChoices(actor: Actor): Promise<Outcome<readonly CompetenceChoice[]>>;
  ownReaders(actor: Actor): Promise<Outcome<readonly Reading[]>>;
  ownData(actor: Actor): Promise<Outcome<OwnData>>;
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
    recordAssessment: (actor, input) => recordAssessment(context, actor, input),
    agreeOnAssessment: (actor, input) => agreeOnAssessment(context, actor, input),
    competenceChoices: (actor) => listCompetenceChoices(context, actor),
    ownReaders: (actor) => viewReaders(context, actor),
    ownData: (actor) => exportOwnCompetence(context, actor),
  };
}
