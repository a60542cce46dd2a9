import type { MappingRoundId } from '@rod-trad/shared/domain/ids';
import type { RoundDraft } from '@rod-trad/shared/domain/mapping/scope-guard';
import type { MappingRound } from '@rod-trad/shared/domain/mapping-round';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { answerCheckIn, type CheckInInput } from '@rod-trad/shared/use-cases/answer-check-in';
import { closeMappingRound } from '@rod-trad/shared/use-cases/close-mapping-round';
import type {
  RoundDetailReport,
  RoundPlanReport,
  RoundsReport,
} from '@rod-trad/shared/use-cases/mapping-reports';
import { openMappingRound, type RoundMove } from '@rod-trad/shared/use-cases/open-mapping-round';
import { planMappingRound } from '@rod-trad/shared/use-cases/plan-mapping-round';
import { type RoundInput, saveMappingRound } from '@rod-trad/shared/use-cases/save-mapping-round';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import { type CheckInReport, viewCheckIn } from '@rod-trad/shared/use-cases/view-check-in';
import { viewMappingRound } from '@rod-trad/shared/use-cases/view-mapping-round';
import { viewMappingRounds } from '@rod-trad/shared/use-cases/view-mapping-rounds';

export interface MappingUseCases {
  rounds(actor: Actor): Promise<Outcome<RoundsReport>>;
  round(actor: Actor, id: MappingRoundId): Promise<Outcome<RoundDetailReport>>;
  planRound(actor: Actor, draft: RoundDraft): Promise<Outcome<RoundPlanReport>>;
  saveRound(actor: Actor, input: RoundInput): Promise<CommandOutcome<Written, MappingRound>>;
  openRound(actor: Actor, move: RoundMove): Promise<CommandOutcome<Written, MappingRound>>;
  closeRound(actor: Actor, move: RoundMove): Promise<CommandOutcome<Written, MappingRound>>;
  checkIn(actor: Actor): Promise<Outcome<readonly CheckInReport[]>>;
  answerCheckIn(actor: Actor, input: CheckInInput): Promise<CommandOutcome<Written>>;
}

export function bindMappingUseCases(context: UseCaseContext): MappingUseCases {
  return {
    rounds: (actor) => viewMappingRounds(context, actor),
    round: (actor, id) => viewMappingRound(context, actor, id),
    planRound: (actor, draft) => planMappingRound(context, actor, draft),
    saveRound: (actor, input) => saveMappingRound(context, actor, input),
    openRound: (actor, move) => openMappingRound(context, actor, move),
    closeRound: (actor, move) => closeMappingRound(context, actor, move),
    checkIn: (actor) => viewCheckIn(context, actor),
    answerCheckIn: (actor, input) => answerCheckIn(context, actor, input),
  };
}
