import type { PlanId } from '@rod-trad/shared/domain/ids';
import type { Measure } from '@rod-trad/shared/domain/measure';
import type { MeasureExample } from '@rod-trad/shared/domain/plan/measure-examples';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { listMeasureExamples } from '@rod-trad/shared/use-cases/list-measure-examples';
import { type MeasureMove, moveMeasure } from '@rod-trad/shared/use-cases/move-measure';
import { type RestoreInput, restoreMeasure } from '@rod-trad/shared/use-cases/restore-measure';
import { type MeasureInput, saveMeasure } from '@rod-trad/shared/use-cases/save-measure';
import { type CellInput, setMeasureCell } from '@rod-trad/shared/use-cases/set-measure-cell';
import { type StopInput, stopMeasure } from '@rod-trad/shared/use-cases/stop-measure';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import { type MeasureFormReport, viewMeasureForm } from '@rod-trad/shared/use-cases/view-measure-form';

type MeasureCommand<Input> = (actor: Actor, input: Input) => Promise<CommandOutcome<Written, Measure>>;

export interface PlanUseCases {
  measureForm(actor: Actor, planId: PlanId): Promise<Outcome<MeasureFormReport>>;
  measureExamples(actor: Actor): Promise<Outcome<readonly MeasureExample[]>>;
  readonly saveMeasure: MeasureCommand<MeasureInput>;
  readonly setMeasureCell: MeasureCommand<CellInput>;
  readonly moveMeasure: MeasureCommand<MeasureMove>;
  readonly stopMeasure: MeasureCommand<StopInput>;
  readonly restoreMeasure: MeasureCommand<RestoreInput>;
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
  };
}
