import type { Person } from '@rod-trad/shared/domain/person';
import type { Setting } from '@rod-trad/shared/domain/setting';
import type { Preview } from '@rod-trad/shared/nudges/preview-nudges';
import type { QuietTimes } from '@rod-trad/shared/nudges/quiet-times';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type { DeliveryTally } from '@rod-trad/shared/stores/nudge-ledger';
import { chooseOwnNudges, type OwnNudgeChoice } from '@rod-trad/shared/use-cases/choose-own-nudges';
import { countDeliveries } from '@rod-trad/shared/use-cases/count-deliveries';
import { findPeople } from '@rod-trad/shared/use-cases/find-people';
import { type ConsideredSettings, previewMessages } from '@rod-trad/shared/use-cases/preview-messages';
import { type CadenceInput, setCadence } from '@rod-trad/shared/use-cases/set-cadence';
import { setMessageTimes, type TimesInput } from '@rod-trad/shared/use-cases/set-message-times';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import {
  type MessageSettingsReport,
  viewMessageSettings,
} from '@rod-trad/shared/use-cases/view-message-settings';
import type { NudgeStatus } from '@rod-trad/shared/use-cases/view-nudge-status';
import { viewOwnNudges } from '@rod-trad/shared/use-cases/view-own-nudges';
import { viewWaiting, type WaitingQuestion } from '@rod-trad/shared/use-cases/view-waiting';

export interface SettingUseCases {
  messageSettings(actor: Actor): Promise<Outcome<MessageSettingsReport>>;
  setCadence(actor: Actor, input: CadenceInput): Promise<CommandOutcome<Written, Setting>>;
  setMessageTimes(actor: Actor, input: TimesInput): Promise<CommandOutcome<Written, Setting>>;
  messagePreview(actor: Actor, considered: ConsideredSettings): Promise<Outcome<Preview>>;
  deliveries(actor: Actor): Promise<Outcome<readonly DeliveryTally[]>>;
  waiting(actor: Actor): Promise<Outcome<readonly WaitingQuestion[]>>;
  ownNudges(actor: Actor): Promise<Outcome<NudgeStatus>>;
  chooseOwnNudges(actor: Actor, choice: OwnNudgeChoice): Promise<CommandOutcome<undefined, never>>;
  findPeople(actor: Actor, part: string): Promise<Outcome<readonly Person[]>>;
}

/** @param configured when messages may come where HR has said nothing */
export function bindSettingUseCases(context: UseCaseContext, configured: QuietTimes): SettingUseCases {
  return {
    messageSettings: (actor) => viewMessageSettings(context, actor, configured),
    setCadence: (actor, input) => setCadence(context, actor, input),
    setMessageTimes: (actor, input) => setMessageTimes(context, actor, configured, input),
    messagePreview: (actor, considered) => previewMessages(context, actor, configured, considered),
    deliveries: (actor) => countDeliveries(context, actor),
    waiting: (actor) => viewWaiting(context, actor),
    ownNudges: (actor) => viewOwnNudges(context, actor, configured),
    chooseOwnNudges: (actor, choice) => chooseOwnNudges(context, actor, choice),
    findPeople: (actor, part) => findPeople(context, actor, part),
  };
}
