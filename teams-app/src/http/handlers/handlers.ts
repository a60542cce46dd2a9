import type { RouteName } from '@rod-trad/shared/contracts/routes';
import { agree } from './agree.ts';
import { answerCheckIn } from './answer-check-in.ts';
import { areas } from './areas.ts';
import { askFunctions } from './ask-functions.ts';
import { assess } from './assess.ts';
import { catalogue } from './catalogue.ts';
import { channelPlan } from './channel-plan.ts';
import { checkIn } from './check-in.ts';
import { closeRound } from './close-round.ts';
import { competenceChoices } from './competence-choices.ts';
import { consultation } from './consultation.ts';
import { consultationNumbers } from './consultation-numbers.ts';
import { consultationPackage } from './consultation-package.ts';
import { consultations } from './consultations.ts';
import { copyPlan } from './copy-plan.ts';
import { datasetHandlers } from './dataset-handlers.ts';
import { educationHandlers } from './education-handlers.ts';
import { endorsePlan } from './endorse-plan.ts';
import { evaluateMeasure } from './evaluate-measure.ts';
import { followUp } from './follow-up.ts';
import { gapAdvice } from './gap-advice.ts';
import { gapMap } from './gap-map.ts';
import { gapWays } from './gap-ways.ts';
import { goalOrphans } from './goal-orphans.ts';
import { goalThread } from './goal-thread.ts';
import { goals } from './goals.ts';
import type { Handler } from './handler.ts';
import { holdConsultation } from './hold-consultation.ts';
import { home } from './home.ts';
import { importColumns } from './import-columns.ts';
import { importFaults } from './import-faults.ts';
import { imports } from './imports.ts';
import { measure } from './measure.ts';
import { measureEffect } from './measure-effect.ts';
import { measureExamples } from './measure-examples.ts';
import { measureForm } from './measure-form.ts';
import { measureThread } from './measure-thread.ts';
import { moveCompetence } from './move-competence.ts';
import { moveMeasure } from './move-measure.ts';
import { movePlan } from './move-plan.ts';
import { moveYearDate } from './move-year-date.ts';
import { openRound } from './open-round.ts';
import { orphans } from './orphans.ts';
import { ownCompetence } from './own-competence.ts';
import { ownExport } from './own-export.ts';
import { chooseOwnNudges, ownNudges } from './own-nudge-handlers.ts';
import { ownReaders } from './own-readers.ts';
import { personCompetence } from './person-competence.ts';
import { personPlan } from './person-plan.ts';
import { planCopy } from './plan-copy.ts';
import { planEffect } from './plan-effect.ts';
import { planHistory } from './plan-history.ts';
import { planImport } from './plan-import.ts';
import { planRound } from './plan-round.ts';
import { plans } from './plans.ts';
import { projection } from './projection.ts';
import { readImport } from './read-import.ts';
import { readImportCells } from './read-import-cells.ts';
import { removeArea } from './remove-area.ts';
import { removeGoal } from './remove-goal.ts';
import { requirements } from './requirements.ts';
import { restoreGoal } from './restore-goal.ts';
import { restoreMeasure } from './restore-measure.ts';
import { revision } from './revision.ts';
import { round } from './round.ts';
import { rounds } from './rounds.ts';
import { runImport } from './run-import.ts';
import { saveArea } from './save-area.ts';
import { saveCompetence } from './save-competence.ts';
import { saveConsultation } from './save-consultation.ts';
import { saveExemption } from './save-exemption.ts';
import { saveGoal } from './save-goal.ts';
import { saveMeasure } from './save-measure.ts';
import { savePlan } from './save-plan.ts';
import { saveRequirement } from './save-requirement.ts';
import { saveRound } from './save-round.ts';
import { setCadence } from './set-cadence.ts';
import { setMeasureCell } from './set-measure-cell.ts';
import {
  deliveries,
  findPeople,
  messagePreview,
  messageSettings,
  setMessageTimes,
} from './setting-handlers.ts';
import { sharedNeeds } from './shared-needs.ts';
import { steps } from './steps.ts';
import { stopMeasure } from './stop-measure.ts';
import { survey } from './survey.ts';
import { talkHandlers } from './talk-handlers.ts';
import { unitGap } from './unit-gap.ts';
import { unitPlan } from './unit-plan.ts';
import { waiting } from './waiting.ts';
import { withdrawRequirement } from './withdraw-requirement.ts';
import { writeInConsultation } from './write-in-consultation.ts';
import { year } from './year.ts';
import { yearlyReport } from './yearly-report.ts';

/** The routes one must be signed in for: all but the health page, which anybody may ask for. */
export type SignedInRoute = Exclude<RouteName, 'health'>;

/** One handler per route of the contract; a route without one does not compile. */
export const handlers: { readonly [Name in SignedInRoute]: Handler<Name> } = {
  home,
  unitPlan,
  unitGap,
  gapMap,
  gapAdvice,
  gapWays,
  sharedNeeds,
  channelPlan,
  ownCompetence,
  personCompetence,
  personPlan,
  measure,
  followUp,
  assess,
  agree,
  competenceChoices,
  ownReaders,
  ownExport,
  projection,
  catalogue,
  saveCompetence,
  moveCompetence,
  requirements,
  saveRequirement,
  saveExemption,
  withdrawRequirement,
  rounds,
  round,
  planRound,
  saveRound,
  openRound,
  closeRound,
  checkIn,
  answerCheckIn,
  readImport,
  readImportCells,
  importColumns,
  planImport,
  importFaults,
  runImport,
  imports,
  measureExamples,
  measureForm,
  moveMeasure,
  restoreMeasure,
  saveMeasure,
  setMeasureCell,
  stopMeasure,
  evaluateMeasure,
  yearlyReport,
  areas,
  goalOrphans,
  goals,
  removeArea,
  removeGoal,
  restoreGoal,
  saveArea,
  saveGoal,
  copyPlan,
  endorsePlan,
  movePlan,
  planCopy,
  plans,
  savePlan,
  goalThread,
  measureThread,
  orphans,
  planHistory,
  planEffect,
  measureEffect,
  steps,
  year,
  moveYearDate,
  ownNudges,
  waiting,
  chooseOwnNudges,
  messageSettings,
  setCadence,
  setMessageTimes,
  messagePreview,
  deliveries,
  findPeople,
  survey,
  consultation,
  consultationNumbers,
  consultationPackage,
  consultations,
  holdConsultation,
  saveConsultation,
  writeInConsultation,
  ...educationHandlers,
  ...talkHandlers,
  ...datasetHandlers,
  askFunctions,
  revision,
};
