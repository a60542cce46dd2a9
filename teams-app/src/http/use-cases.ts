import type { Assessment } from '@rod-trad/shared/domain/assessment';
import type { Competence } from '@rod-trad/shared/domain/competence';
import type { CompetenceId, MeasureId, PersonId, PositionGroupId, UnitId } from '@rod-trad/shared/domain/ids';
import type { Assumptions } from '@rod-trad/shared/domain/projection/assumptions';
import type { Exemption, Requirement } from '@rod-trad/shared/domain/requirement';
import type { QuietTimes } from '@rod-trad/shared/nudges/quiet-times';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { type AgreementInput, agreeOnAssessment } from '@rod-trad/shared/use-cases/agree-on-assessment';
import { exportOwnCompetence, type OwnData } from '@rod-trad/shared/use-cases/export-own-competence';
import type { GapAdviceReport, GapMapReport, WaysReport } from '@rod-trad/shared/use-cases/gap-reports';
import {
  type CompetenceChoice,
  listCompetenceChoices,
} from '@rod-trad/shared/use-cases/list-competence-choices';
import { type MoveInput, moveCompetence } from '@rod-trad/shared/use-cases/move-competence';
import type { ProjectionSubject } from '@rod-trad/shared/use-cases/projection-base';
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
import { type CompetenceInput, saveCompetence } from '@rod-trad/shared/use-cases/save-competence';
import { type ExemptionInput, saveExemption } from '@rod-trad/shared/use-cases/save-exemption';
import { type RequirementInput, saveRequirement } from '@rod-trad/shared/use-cases/save-requirement';
import { type SharedNeeds, shareNeeds } from '@rod-trad/shared/use-cases/share-needs';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import { type CatalogueReport, viewCatalogue } from '@rod-trad/shared/use-cases/view-catalogue';
import { viewChannelPlan } from '@rod-trad/shared/use-cases/view-channel-plan';
import { viewGap } from '@rod-trad/shared/use-cases/view-gap';
import { type AdviceQuestion, viewGapAdvice } from '@rod-trad/shared/use-cases/view-gap-advice';
import { type MapQuestion, viewGapMap } from '@rod-trad/shared/use-cases/view-gap-map';
import { viewHome } from '@rod-trad/shared/use-cases/view-home';
import { viewMeasure } from '@rod-trad/shared/use-cases/view-measure';
import { viewPersonCompetence } from '@rod-trad/shared/use-cases/view-person-competence';
import { viewPlan } from '@rod-trad/shared/use-cases/view-plan';
import { type ProjectionReport, viewProjection } from '@rod-trad/shared/use-cases/view-projection';
import { type Reading, viewReaders } from '@rod-trad/shared/use-cases/view-readers';
import { type RequirementsReport, viewRequirements } from '@rod-trad/shared/use-cases/view-requirements';
import { viewWays } from '@rod-trad/shared/use-cases/view-ways';
import { type WithdrawInput, withdrawRequirement } from '@rod-trad/shared/use-cases/withdraw-requirement';
import { bindConsultationUseCases, type ConsultationUseCases } from './consultation-use-cases.ts';
import { bindDatasetUseCases, type DatasetUseCases } from './dataset-use-cases.ts';
import { bindEducationUseCases, type EducationUseCases } from './education-use-cases.ts';
import { bindGoalUseCases, type GoalUseCases } from './goal-use-cases.ts';
import { bindImportUseCases, type ImportUseCases } from './import-use-cases.ts';
import { bindMappingUseCases, type MappingUseCases } from './mapping-use-cases.ts';
import { bindPlanUseCases, type PlanUseCases } from './plan-use-cases.ts';
import { bindSettingUseCases, type SettingUseCases } from './setting-use-cases.ts';
import { bindTalkUseCases, type TalkUseCases } from './talk-use-cases.ts';
import { bindYearUseCases, type YearUseCases } from './year-use-cases.ts';

/** All that handlers can reach. They hold no rows: what leaves the server has been authorised and audited on the way. */
export interface UseCases
  extends MappingUseCases,
    ImportUseCases,
    PlanUseCases,
    GoalUseCases,
    YearUseCases,
    SettingUseCases,
    EducationUseCases,
    ConsultationUseCases,
    TalkUseCases,
    DatasetUseCases {
  home(actor: Actor): Promise<Outcome<HomeReport>>;
  plan(actor: Actor, unitId: UnitId): Promise<Outcome<PlanReport>>;
  /** Without a unit, the municipality's. */
  channelPlan(actor: Actor, unitId: UnitId | undefined): Promise<Outcome<PlanReport>>;
  gap(actor: Actor, unitId: UnitId): Promise<Outcome<GapReport>>;
  gapMap(actor: Actor, question: MapQuestion): Promise<Outcome<GapMapReport>>;
  gapAdvice(actor: Actor, question: AdviceQuestion): Promise<Outcome<GapAdviceReport>>;
  gapWays(actor: Actor, unitId: UnitId, competenceId: CompetenceId): Promise<Outcome<WaysReport>>;
  shareNeeds(actor: Actor, competenceId: CompetenceId | undefined): Promise<Outcome<SharedNeeds>>;
  personCompetence(actor: Actor, personId: PersonId): Promise<Outcome<OwnCompetenceReport>>;
  measure(actor: Actor, measureId: MeasureId): Promise<Outcome<MeasureDetailReport>>;
  projection(
    actor: Actor,
    subject: ProjectionSubject,
    assumptions: Partial<Assumptions>,
  ): Promise<Outcome<ProjectionReport>>;
  catalogue(actor: Actor): Promise<Outcome<CatalogueReport>>;
  saveCompetence(actor: Actor, input: CompetenceInput): Promise<CommandOutcome<Written, Competence>>;
  moveCompetence(actor: Actor, input: MoveInput): Promise<CommandOutcome<Written, Competence>>;
  requirements(
    actor: Actor,
    unitId: UnitId,
    positionGroupId: PositionGroupId | undefined,
  ): Promise<Outcome<RequirementsReport>>;
  saveRequirement(actor: Actor, input: RequirementInput): Promise<CommandOutcome<Written, Requirement>>;
  withdrawRequirement(actor: Actor, input: WithdrawInput): Promise<CommandOutcome<Written, Requirement>>;
  saveExemption(actor: Actor, input: ExemptionInput): Promise<CommandOutcome<Written, Exemption>>;
  recordFollowUp(actor: Actor, input: FollowUpInput): Promise<FollowUpOutcome>;
  recordAssessment(actor: Actor, input: AssessmentInput): Promise<CommandOutcome<Recorded>>;
  agreeOnAssessment(actor: Actor, input: AgreementInput): Promise<CommandOutcome<Recorded, Assessment>>;
  competenceChoices(actor: Actor): Promise<Outcome<readonly CompetenceChoice[]>>;
  ownReaders(actor: Actor): Promise<Outcome<readonly Reading[]>>;
  ownData(actor: Actor): Promise<Outcome<OwnData>>;
}

export function bindUseCases(context: UseCaseContext, quiet: QuietTimes): UseCases {
  return {
    ...bindMappingUseCases(context),
    ...bindImportUseCases(context),
    ...bindPlanUseCases(context),
    ...bindGoalUseCases(context),
    ...bindYearUseCases(context),
    ...bindSettingUseCases(context, quiet),
    ...bindEducationUseCases(context),
    ...bindConsultationUseCases(context),
    ...bindTalkUseCases(context),
    ...bindDatasetUseCases(context),
    home: (actor) => viewHome(context, actor),
    plan: (actor, unitId) => viewPlan(context, actor, unitId),
    channelPlan: (actor, unitId) => viewChannelPlan(context, actor, unitId),
    gap: (actor, unitId) => viewGap(context, actor, unitId),
    gapMap: (actor, question) => viewGapMap(context, actor, question),
    gapAdvice: (actor, question) => viewGapAdvice(context, actor, question),
    gapWays: (actor, unitId, competenceId) => viewWays(context, actor, unitId, competenceId),
    shareNeeds: (actor, competenceId) => shareNeeds(context, actor, competenceId),
    personCompetence: (actor, personId) => viewPersonCompetence(context, actor, personId),
    measure: (actor, measureId) => viewMeasure(context, actor, measureId),
    projection: (actor, subject, assumptions) => viewProjection(context, actor, subject, assumptions),
    catalogue: (actor) => viewCatalogue(context, actor),
    saveCompetence: (actor, input) => saveCompetence(context, actor, input),
    moveCompetence: (actor, input) => moveCompetence(context, actor, input),
    requirements: (actor, unitId, group) => viewRequirements(context, actor, unitId, group),
    saveRequirement: (actor, input) => saveRequirement(context, actor, input),
    withdrawRequirement: (actor, input) => withdrawRequirement(context, actor, input),
    saveExemption: (actor, input) => saveExemption(context, actor, input),
    recordFollowUp: (actor, input) => recordFollowUp(context, actor, input),
    recordAssessment: (actor, input) => recordAssessment(context, actor, input),
    agreeOnAssessment: (actor, input) => agreeOnAssessment(context, actor, input),
    competenceChoices: (actor) => listCompetenceChoices(context, actor),
    ownReaders: (actor) => viewReaders(context, actor),
    ownData: (actor) => exportOwnCompetence(context, actor),
  };
}
