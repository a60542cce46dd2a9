import type { PersonId } from '../../domain/ids.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { fromToday } from '../from-today.ts';
import { makeNudge } from '../make-nudge.ts';
import type { RuleDay, Ruling } from '../ruling.ts';

const prepareDays = 7;

/** One side of a booked talk. */
export interface TalkPrepareFacts {
  readonly kind: 'talkPrepare';
  readonly personId: PersonId;
  readonly talkId: string;
  readonly bookedFor: IsoDate;
  /** This side has shared a preparation; the other side's is nobody's business. */
  readonly prepared: boolean;
}

/** In the week before the talk. A talk that is moved is prepared for anew: the day is part of the key. */
export function talkPrepareRule(facts: TalkPrepareFacts, { today }: RuleDay): Ruling {
  const { personId, talkId, bookedFor, prepared } = facts;
  if (prepared) return 'answered';
  if (today >= bookedFor) return 'over';
  if (bookedFor > fromToday(today, prepareDays)) return 'notYet';
  return makeNudge('talkPrepare', personId, { id: talkId }, bookedFor, 'booked');
}
