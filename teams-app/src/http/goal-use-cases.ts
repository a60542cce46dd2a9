import type { CompetenceArea } from '@rod-trad/shared/domain/competence-area';
import type { Goal } from '@rod-trad/shared/domain/goal';
import type { GoalId, MeasureId, UnitId } from '@rod-trad/shared/domain/ids';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { type AreaVersion, removeArea } from '@rod-trad/shared/use-cases/remove-area';
import { type GoalVersion, removeGoal } from '@rod-trad/shared/use-cases/remove-goal';
import { restoreGoal } from '@rod-trad/shared/use-cases/restore-goal';
import { type AreaInput, saveArea } from '@rod-trad/shared/use-cases/save-area';
import { type GoalInput, saveGoal } from '@rod-trad/shared/use-cases/save-goal';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import { type AreasReport, viewAreas } from '@rod-trad/shared/use-cases/view-areas';
import { type GoalOrphansReport, viewGoalOrphans } from '@rod-trad/shared/use-cases/view-goal-orphans';
import { type GoalThreadReport, viewGoalThread } from '@rod-trad/shared/use-cases/view-goal-thread';
import { type GoalsReport, viewGoals } from '@rod-trad/shared/use-cases/view-goals';
import { type MeasureThreadReport, viewMeasureThread } from '@rod-trad/shared/use-cases/view-measure-thread';
import { type OrphansReport, viewOrphans } from '@rod-trad/shared/use-cases/view-orphans';

export interface GoalUseCases {
  goalThread(actor: Actor, id: GoalId): Promise<Outcome<GoalThreadReport>>;
  measureThread(actor: Actor, id: MeasureId): Promise<Outcome<MeasureThreadReport>>;
  orphans(actor: Actor, year: number | undefined): Promise<Outcome<OrphansReport>>;
  goals(actor: Actor): Promise<Outcome<GoalsReport>>;
  goalOrphans(actor: Actor, id: GoalId): Promise<Outcome<GoalOrphansReport>>;
  saveGoal(actor: Actor, input: GoalInput): Promise<CommandOutcome<Written, Goal>>;
  removeGoal(actor: Actor, version: GoalVersion): Promise<CommandOutcome<Written, Goal>>;
  restoreGoal(actor: Actor, version: GoalVersion): Promise<CommandOutcome<Written, Goal>>;
  areas(actor: Actor, unitId: UnitId): Promise<Outcome<AreasReport>>;
  saveArea(actor: Actor, input: AreaInput): Promise<CommandOutcome<Written, CompetenceArea>>;
  removeArea(actor: Actor, version: AreaVersion): Promise<CommandOutcome<Written, CompetenceArea>>;
}

export function bindGoalUseCases(context: UseCaseContext): GoalUseCases {
  return {
    goalThread: (actor, id) => viewGoalThread(context, actor, id),
    measureThread: (actor, id) => viewMeasureThread(context, actor, id),
    orphans: (actor, year) => viewOrphans(context, actor, year),
    goals: (actor) => viewGoals(context, actor),
    goalOrphans: (actor, id) => viewGoalOrphans(context, actor, id),
    saveGoal: (actor, input) => saveGoal(context, actor, input),
    removeGoal: (actor, version) => removeGoal(context, actor, version),
    restoreGoal: (actor, version) => restoreGoal(context, actor, version),
    areas: (actor, unitId) => viewAreas(context, actor, unitId),
    saveArea: (actor, input) => saveArea(context, actor, input),
    removeArea: (actor, version) => removeArea(context, actor, version),
  };
}
