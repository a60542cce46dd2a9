import type { MeasureId, PersonId, PlanId, UnitId } from '@rod-trad/shared/domain/ids';
import type { Measure } from '@rod-trad/shared/domain/measure';
import type { Plan } from '@rod-trad/shared/domain/plan';
import type { MeasureExample } from '@rod-trad/shared/domain/plan/measure-examples';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { type CopyInput, copyPlanForward } from '@rod-trad/shared/use-cases/copy-plan-forward';
import type { MeasureEffectReport, PlanEffectReport } from '@rod-trad/shared/use-cases/effect-reports';
import { type EndorseInput, endorsePlan } from '@rod-trad/shared/use-cases/endorse-plan';
import { type EvaluationInput, evaluateMeasure } from '@rod-trad/shared/use-cases/evaluate-measure';
import { listMeasureExamples } from '@rod-trad/shared/use-cases/list-measure-examples';
import { type MeasureMove, moveMeasure } from '@rod-trad/shared/use-cases/move-measure';
import { movePlan, type PlanMove } from '@rod-trad/shared/use-cases/move-plan';
import type { HistoryReport, PersonPlanReport } from '@rod-trad/shared/use-cases/reports';
import { type RestoreInput, restoreMeasure } from '@rod-trad/shared/use-cases/restore-measure';
import { type MeasureInput, saveMeasure } from '@rod-trad/shared/use-cases/save-measure';
import { type PlanInput, savePlan } from '@rod-trad/shared/use-cases/save-plan';
import { type CellInput, setMeasureCell } from '@rod-trad/shared/use-cases/set-measure-cell';
import { type StopInput, stopMeasure } from '@rod-trad/shared/use-cases/stop-measure';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import { viewMeasureEffect } from '@rod-trad/shared/use-cases/view-measure-effect';
import { type MeasureFormReport, viewMeasureForm } from '@rod-trad/shared/use-cases/view-measure-form';
import { viewPersonPlan } from '@rod-trad/shared/use-cases/view-person-plan';
import { type PlanCopyReport, viewPlanCopy } from '@rod-trad/shared/use-cases/view-plan-copy';
import { viewPlanEffect } from '@rod-trad/shared/use-cases/view-plan-effect';
import { viewPlanHistory } from '@rod-trad/shared/use-cases/view-plan-history';
import { type PlansReport, viewPlans } from '@rod-trad/shared/use-cases/view-plans';
import { viewYearlyReport } from '@rod-trad/shared/use-cases/view-yearly-report';
import type { YearlyReport } from '@rod-trad/shared/use-cases/yearly-report';

type PlanCommand<Input> = (actor: Actor, input: Input) => Promise<CommandOutcome<Written, Plan>>;
type MeasureCommand<Input> = (actor: Actor, input: Input) => Promise<CommandOutcome<Written, Measure>>;

export interface PlanUseCases {
  measureForm(actor: Actor, planId: PlanId): Promise<Outcome<MeasureFormReport>>;
  measureExamples(actor: Actor): Promise<Outcome<readonly MeasureExample[]>>;
  readonly saveMeasure: MeasureCommand<MeasureInput>;
  readonly setMeasureCell: MeasureCommand<CellInput>;
  readonly moveMeasure: MeasureCommand<MeasureMove>;
  readonly stopMeasure: MeasureCommand<StopInput>;
  readonly restoreMeasure: MeasureCommand<RestoreInput>;
  readonly evaluateMeasure: MeasureCommand<EvaluationInput>;
  yearlyReport(actor: Actor, unitId: UnitId, year?: number): Promise<Outcome<YearlyReport>>;
  personPlan(actor: Actor, personId: PersonId): Promise<Outcome<PersonPlanReport>>;
  plans(actor: Actor, subject: Plan['subject']): Promise<Outcome<PlansReport>>;
  planHistory(actor: Actor, subjectId: string): Promise<Outcome<HistoryReport>>;
  planCopy(actor: Actor, planId: PlanId): Promise<Outcome<PlanCopyReport>>;
  planEffect(actor: Actor, unitId: UnitId): Promise<Outcome<PlanEffectReport>>;
  measureEffect(actor: Actor, id: MeasureId): Promise<Outcome<MeasureEffectReport>>;
  readonly savePlan: PlanCommand<PlanInput>;
  readonly endorsePlan: PlanCommand<EndorseInput>;
  readonly movePlan: PlanCommand<PlanMove>;
  readonly copyPlan: PlanCommand<CopyInput>;
}

export function bindPlanUseCases(context: UseCaseContext): PlanUseCases {
  return {
    measureForm: (actor, planId) => viewMeasureForm(context, actor, planId),
    measureExamples: (actor) => listMeasureExamples(context, actor),
    saveMeasure: (actor, input) => saveMeasure(context, actor, input),
    setMeasureCell: (actor, input) => setMeasureCell(context, actor, input),
    moveMeasure: (actor, input) => moveMeasure(context, actor, input),
    stopMeasure: (actor, input) => stopMeasure(context, actor, input),
    restoreMeasure: (actor, input) => restoreMeasure(context, actor, input),
    evaluateMeasure: (actor, input) => evaluateMeasure(context, actor, input),
    yearlyReport: (actor, unitId, year) => viewYearlyReport(context, actor, unitId, year),
    personPlan: (actor, personId) => viewPersonPlan(context, actor, personId),
    plans: (actor, subject) => viewPlans(context, actor, subject),
    planHistory: (actor, subjectId) => viewPlanHistory(context, actor, subjectId),
    planCopy: (actor, planId) => viewPlanCopy(context, actor, planId),
    planEffect: (actor, unitId) => viewPlanEffect(context, actor, unitId),
    measureEffect: (actor, id) => viewMeasureEffect(context, actor, id),
    savePlan: (actor, input) => savePlan(context, actor, input),
    endorsePlan: (actor, input) => endorsePlan(context, actor, input),
    movePlan: (actor, input) => movePlan(context, actor, input),
    copyPlan: (actor, input) => copyPlanForward(context, actor, input),
  };
}
