import type { NudgeId, PersonId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import type { NudgeEntry, NudgeKind, NudgeState, PlannedNudge } from '../domain/nudge.ts';

export interface Recovered {
  /** Planned again. */
  readonly again: number;
  /** May have arrived or not. */
  readonly doubtful: number;
}

export interface DeliveryTally {
  readonly kind: NudgeKind;
  readonly state: NudgeState;
  readonly count: number;
}

/** Which nudges have been planned, sent and answered. Durable; two processes never claim the same one. */
export interface NudgeLedger {
  /** Which of these ids have never been planned. */
  unplanned(ids: readonly NudgeId[]): Promise<ReadonlySet<NudgeId>>;
  /** How many messages each person has been given since a moment; what was cancelled, or told in another message, does not count. */
  plannedSince(since: IsoInstant): Promise<ReadonlyMap<PersonId, number>>;
  /** How many messages have been sent to each of these people since a moment. */
  sentSince(since: IsoInstant, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, number>>;
  /** When each of these reached its person, in a message of its own or in another; what did not is left out. */
  delivered(ids: readonly NudgeId[]): Promise<ReadonlyMap<NudgeId, IsoInstant>>;
  /** Adds those not there already, by id; gives the number added. What is told in another message is kept, and never claimed. */
  plan(nudges: readonly PlannedNudge[], at: IsoInstant): Promise<number>;
  /** What is told in a message and has not been answered since. */
  mergedInto(id: NudgeId): Promise<readonly NudgeEntry[]>;
  /** Takes planned nudges that are not to wait for sending, each by one caller only. */
  claim(limit: number, at: IsoInstant): Promise<readonly NudgeEntry[]>;
  /** Said just before a claimed nudge is handed to the channel. False: somebody else has taken it meanwhile, and it is not to be sent. */
  posting(id: NudgeId, at: IsoInstant): Promise<boolean>;
  /**
   * Takes up what was claimed before a moment by a process that died. What had not been handed to the channel is planned again. What had been
   * may have arrived or not, and nobody can know: it is not sent twice, and stands as failed.
   */
  recover(claimedBefore: IsoInstant): Promise<Recovered>;
  sent(id: NudgeId, at: IsoInstant, place: { conversationId: string; activityId: string }): Promise<void>;
  /** `blocked`: the person cannot be reached until they come back; `failed`: this message was refused. */
  undeliverable(id: NudgeId, state: 'failed' | 'blocked', failure: string): Promise<void>;
  /** The question has lost its meaning: answered elsewhere, the measure is done or has a new owner. */
  cancel(id: NudgeId): Promise<void>;
  /** The person can be reached again: what was blocked is planned anew. */
  unblock(personId: PersonId): Promise<void>;
  /** Gives a claimed nudge back, not to be claimed before a moment; `tried` counts it as an attempt. */
  postpone(id: NudgeId, until: IsoInstant, tried: boolean): Promise<void>;
  /** Answering twice keeps the first answer's moment. What is answered in its card has had its card replaced. */
  answered(id: NudgeId, at: IsoInstant, where: 'card' | 'elsewhere'): Promise<void>;
  /** Questions whose cards stand in a chat as they were sent, by id, from after one of them on. A digest asks nothing. */
  standing(after: NudgeId | undefined, limit: number): Promise<readonly NudgeEntry[]>;
  /** Its card has been replaced, or is gone. */
  cardClosed(id: NudgeId, at: IsoInstant): Promise<void>;
  /** How many messages there are of each kind in each state, planned since a moment. Lines in a digest are `merged`. */
  tally(since: IsoInstant): Promise<readonly DeliveryTally[]>;
  get(id: NudgeId): Promise<NudgeEntry | undefined>;
  forPerson(personId: PersonId): Promise<readonly NudgeEntry[]>;
}
