import type { UnitId } from '@rod-trad/shared/domain/ids';
import type { YearDate } from '@rod-trad/shared/domain/year/year-date';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { moveYearDate, type YearDateInput } from '@rod-trad/shared/use-cases/move-year-date';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import { type StepsReport, viewSteps } from '@rod-trad/shared/use-cases/view-steps';
import { type SurveyReport, viewSurvey } from '@rod-trad/shared/use-cases/view-survey';
import { viewYear, type YearReport } from '@rod-trad/shared/use-cases/view-year';

export interface YearUseCases {
  steps(actor: Actor, unitId: UnitId): Promise<Outcome<StepsReport>>;
  year(actor: Actor, year: number | undefined): Promise<Outcome<YearReport>>;
  moveYearDate(actor: Actor, input: YearDateInput): Promise<CommandOutcome<Written, YearDate>>;
  survey(actor: Actor, unitId: UnitId): Promise<Outcome<SurveyReport>>;
}

export function bindYearUseCases(context: UseCaseContext): YearUseCases {
  return {
    steps: (actor, unitId) => viewSteps(context, actor, unitId),
    year: (actor, year) => viewYear(context, actor, year),
    moveYearDate: (actor, input) => moveYearDate(context, actor, input),
    survey: (actor, unitId) => viewSurvey(context, actor, unitId),
  };
}
