import type { NudgeId, PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Nudge, NudgeKind } from '../domain/nudge.ts';

/** Every reason there is for saying nothing; each has a sentence. */
export const silences = [
  // What the rule of a kind says.
  'notYet',
  'answered',
  'over',
  'notAsked',
  'nothingLeft',
  'notDelivered',
  // What has become of the message that was planned.
  'alreadySent',
  'onItsWay',
  'inDigest',
  'notReached',
  // What the person and the calendar say.
  'left',
  'paused',
  'stopped',
  'dayOff',
  'weeklyCap',
] as const;
export type Silence = (typeof silences)[number];

/** What a rule says of one fact: somebody is to be told this, or why not. */
export type Ruling = Nudge | Silence;

export function isDue(ruling: Ruling): ruling is Nudge {
  return typeof ruling !== 'string';
}

/** What a rule may ask of the day it is used on. */
export interface RuleDay {
  readonly today: IsoDate;
  /** The day a message reached its person; absent when it never did. */
  deliveredOn(id: NudgeId): IsoDate | undefined;
  /** How many days there are between two questions, as it stood when the period began. */
  cadenceDays(kind: NudgeKind, personId: PersonId, began: IsoDate): number;
}
