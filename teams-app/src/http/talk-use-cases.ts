import type { PersonId } from '@rod-trad/shared/domain/ids';
import type { TalkPeriod, TalkPoint } from '@rod-trad/shared/domain/talk/talk';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type { PointChange } from '@rod-trad/shared/use-cases/change-talk-point';
import { type CloseTalkInput, closeTalk } from '@rod-trad/shared/use-cases/close-talk';
import { dropTalkPoint } from '@rod-trad/shared/use-cases/drop-talk-point';
import type { TalkPlace } from '@rod-trad/shared/use-cases/find-talk';
import { followUpTalkPoint, type PointFollowUpInput } from '@rod-trad/shared/use-cases/follow-up-talk-point';
import { moveTalk, type TalkMoveInput } from '@rod-trad/shared/use-cases/move-talk';
import {
  askForPayTalk,
  holdPayTalk,
  type PayTalkAsk,
  type PayTalkHeld,
  type PayTalkReport,
  viewPayTalks,
} from '@rod-trad/shared/use-cases/pay-talks';
import {
  type PreparationInput,
  type SavedPreparation,
  savePreparation,
} from '@rod-trad/shared/use-cases/save-preparation';
import { saveTalkPeriod, type TalkPeriodInput } from '@rod-trad/shared/use-cases/save-talk-period';
import { type PointInput, saveTalkPoint } from '@rod-trad/shared/use-cases/save-talk-point';
import { type ShareInput, sharePreparation } from '@rod-trad/shared/use-cases/share-preparation';
import type { TalkReport, TeamReport } from '@rod-trad/shared/use-cases/talk-reports';
import { type TickInput, tickTalkPoint } from '@rod-trad/shared/use-cases/tick-talk-point';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import { viewOwnTalk } from '@rod-trad/shared/use-cases/view-own-talk';
import { viewTalk } from '@rod-trad/shared/use-cases/view-talk';
import { viewTeam } from '@rod-trad/shared/use-cases/view-team';

type TalkCommand<Input> = (actor: Actor, input: Input) => Promise<CommandOutcome<Written, unknown>>;
type PointCommand<Input> = (actor: Actor, input: Input) => Promise<CommandOutcome<Written, TalkPoint>>;

export interface TalkUseCases {
  ownTalk(actor: Actor): Promise<Outcome<TalkReport | undefined>>;
  talk(actor: Actor, place: TalkPlace): Promise<Outcome<TalkReport>>;
  team(actor: Actor): Promise<Outcome<TeamReport>>;
  saveTalkPeriod(actor: Actor, input: TalkPeriodInput): Promise<CommandOutcome<Written, TalkPeriod>>;
  savePreparation(
    actor: Actor,
    input: PreparationInput,
  ): Promise<CommandOutcome<SavedPreparation, { readonly text: string }>>;
  readonly sharePreparation: TalkCommand<ShareInput>;
  readonly moveTalk: TalkCommand<TalkMoveInput>;
  readonly closeTalk: TalkCommand<CloseTalkInput>;
  saveTalkPoint(actor: Actor, input: PointInput): Promise<CommandOutcome<Written, { readonly text: string }>>;
  readonly tickTalkPoint: PointCommand<TickInput>;
  readonly dropTalkPoint: PointCommand<PointChange>;
  readonly followUpTalkPoint: PointCommand<PointFollowUpInput>;
  payTalks(actor: Actor, employeeId: PersonId): Promise<Outcome<readonly PayTalkReport[]>>;
  readonly askForPayTalk: TalkCommand<PayTalkAsk>;
  readonly holdPayTalk: TalkCommand<PayTalkHeld>;
}

export function bindTalkUseCases(context: UseCaseContext): TalkUseCases {
  return {
    ownTalk: (actor) => viewOwnTalk(context, actor),
    talk: (actor, place) => viewTalk(context, actor, place),
    team: (actor) => viewTeam(context, actor),
    saveTalkPeriod: (actor, input) => saveTalkPeriod(context, actor, input),
    savePreparation: (actor, input) => savePreparation(context, actor, input),
    sharePreparation: (actor, input) => sharePreparation(context, actor, input),
    moveTalk: (actor, input) => moveTalk(context, actor, input),
    closeTalk: (actor, input) => closeTalk(context, actor, input),
    saveTalkPoint: (actor, input) => saveTalkPoint(context, actor, input),
    tickTalkPoint: (actor, input) => tickTalkPoint(context, actor, input),
    dropTalkPoint: (actor, input) => dropTalkPoint(context, actor, input),
    followUpTalkPoint: (actor, input) => followUpTalkPoint(context, actor, input),
    payTalks: (actor, employeeId) => viewPayTalks(context, actor, employeeId),
    askForPayTalk: (actor, input) => askForPayTalk(context, actor, input),
    holdPayTalk: (actor, input) => holdPayTalk(context, actor, input),
  };
}
