import type { Competence } from '@rod-trad/shared/domain/competence';
import type { AreaId, UnitId } from '@rod-trad/shared/domain/ids';
import { type IsoDate, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import type { Measure } from '@rod-trad/shared/domain/measure';
import type { Requirement } from '@rod-trad/shared/domain/requirement';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { answerFunctions } from '@rod-trad/shared/use-cases/answer-functions';
import type { CellAnswer, CellQuestion } from '@rod-trad/shared/use-cases/function-reports';
import { type MoveInput, moveCompetence } from '@rod-trad/shared/use-cases/move-competence';
import {
  type DatasetQuestion,
  type DatasetScope,
  openDataset,
} from '@rod-trad/shared/use-cases/open-dataset';
import { type CompetenceInput, saveCompetence } from '@rod-trad/shared/use-cases/save-competence';
import { type MeasureInput, saveMeasure } from '@rod-trad/shared/use-cases/save-measure';
import { type RequirementInput, saveRequirement } from '@rod-trad/shared/use-cases/save-requirement';
import { type StopInput, stopMeasure } from '@rod-trad/shared/use-cases/stop-measure';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import {
  type AssessmentTableReport,
  viewAssessmentTable,
} from '@rod-trad/shared/use-cases/view-assessment-table';
import {
  type ConsultationTableReport,
  viewConsultationTable,
} from '@rod-trad/shared/use-cases/view-consultation-table';
import { type DatasetsReport, viewDatasets } from '@rod-trad/shared/use-cases/view-datasets';
import { type MeasureTableReport, viewMeasureTable } from '@rod-trad/shared/use-cases/view-measure-table';
import {
  type ProjectionTableReport,
  viewProjectionTable,
} from '@rod-trad/shared/use-cases/view-projection-table';
import { type TalkNumbers, viewTalkNumbers } from '@rod-trad/shared/use-cases/view-talk-numbers';
import { type ThreadTableRow, viewThreadTable } from '@rod-trad/shared/use-cases/view-thread-table';
import { type WithdrawInput, withdrawRequirement } from '@rod-trad/shared/use-cases/withdraw-requirement';

type Command<Input, Entity> = (actor: Actor, input: Input) => Promise<CommandOutcome<Written, Entity>>;

/** What a row of a sheet can become: the commands that the tab has too. */
export interface RowCommands {
  readonly saveMeasure: Command<MeasureInput, Measure>;
  readonly stopMeasure: Command<StopInput, Measure>;
  readonly saveRequirement: Command<RequirementInput, Requirement>;
  readonly withdrawRequirement: Command<WithdrawInput, Requirement>;
  readonly saveCompetence: Command<CompetenceInput, Competence>;
  readonly moveCompetence: Command<MoveInput, Competence>;
}

export interface DatasetUseCases {
  datasets(actor: Actor): Promise<Outcome<DatasetsReport>>;
  openDataset(actor: Actor, question: DatasetQuestion): Promise<Outcome<DatasetScope>>;
  measureTable(actor: Actor, unitId: UnitId): Promise<Outcome<MeasureTableReport>>;
  threadTable(actor: Actor, unitId: UnitId): Promise<Outcome<readonly ThreadTableRow[]>>;
  assessmentTable(actor: Actor, unitId: UnitId, areaId?: AreaId): Promise<Outcome<AssessmentTableReport>>;
  talkNumbers(actor: Actor): Promise<Outcome<TalkNumbers>>;
  projectionTable(actor: Actor, unitId: UnitId): Promise<Outcome<ProjectionTableReport>>;
  consultationTable(actor: Actor, unitId: UnitId, year?: number): Promise<Outcome<ConsultationTableReport>>;
  answerFunctions(actor: Actor, questions: readonly CellQuestion[]): Promise<Outcome<readonly CellAnswer[]>>;
  readonly sheets: {
    /** The commands with all their rules, and nothing written at the end: neither the change nor that it was made. */
    readonly rehearsal: RowCommands;
    today(): IsoDate;
  };
}

export function bindDatasetUseCases(context: UseCaseContext): DatasetUseCases {
  const { writes, audit } = context;
  const rehearsed: UseCaseContext = {
    ...context,
    writes: { ...writes, submit: async () => ({ kind: 'saved' }) },
    audit: { ...audit, record: async () => {} },
  };
  return {
    datasets: (actor) => viewDatasets(context, actor),
    openDataset: (actor, question) => openDataset(context, actor, question),
    answerFunctions: (actor, questions) => answerFunctions(context, actor, questions),
    measureTable: (actor, unitId) => viewMeasureTable(context, actor, unitId),
    threadTable: (actor, unitId) => viewThreadTable(context, actor, unitId),
    assessmentTable: (actor, unitId, areaId) => viewAssessmentTable(context, actor, { unitId, areaId }),
    talkNumbers: (actor) => viewTalkNumbers(context, actor),
    projectionTable: (actor, unitId) => viewProjectionTable(context, actor, unitId),
    consultationTable: (actor, unitId, year) => viewConsultationTable(context, actor, { unitId, year }),
    sheets: { rehearsal: bindRowCommands(rehearsed), today: () => norwegianDay(context.now()) },
  };
}

function bindRowCommands(context: UseCaseContext): RowCommands {
  return {
    saveMeasure: (actor, input) => saveMeasure(context, actor, input),
    stopMeasure: (actor, input) => stopMeasure(context, actor, input),
    saveRequirement: (actor, input) => saveRequirement(context, actor, input),
    withdrawRequirement: (actor, input) => withdrawRequirement(context, actor, input),
    saveCompetence: (actor, input) => saveCompetence(context, actor, input),
    moveCompetence: (actor, input) => moveCompetence(context, actor, input),
  };
}
