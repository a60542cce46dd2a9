import type { MappingRoundId, PersonId } from '../../domain/ids.ts';
import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import { nudgeId } from '../../domain/nudge.ts';
import { makeNudge } from '../make-nudge.ts';
import type { RuleDay, Ruling } from '../ruling.ts';

/** The last days of a round, in which those are reminded who have been asked and have not answered. */
export const endingDays = 4;
/** Nobody is reminded of what came the day before. */
const breathingDays = 3;

export interface CheckInFacts {
  readonly kind: 'checkIn';
  readonly personId: PersonId;
  readonly roundId: MappingRoundId;
  readonly opensOn: IsoDate;
  /** The last day it can be answered. */
  readonly endsOn: IsoDate;
  /** The person has answered all of it. */
  readonly done: boolean;
}

/**
 * Once when the round opens, and once before it ends if there is something left. The reminder is for those whom the first message
 * reached: who never got it is asked, not reminded.
 */
export function checkInRule({ personId, roundId, opensOn, endsOn, done }: CheckInFacts, on: RuleDay): Ruling {
  if (on.today < opensOn) return 'notYet';
  if (on.today > endsOn) return 'over';
  if (done) return 'answered';
  const subject = { id: roundId };
  const asked = makeNudge('checkIn', personId, subject, opensOn, 'roundOpen');
  const from = addDays(endsOn, -endingDays);
  if (on.today < from) return asked;
  const askedOn = on.deliveredOn(nudgeId('checkIn', personId, subject, opensOn));
  if (askedOn === undefined) return asked;
  if (on.today < addDays(askedOn, breathingDays)) return 'notYet';
  return makeNudge('checkIn', personId, subject, from, 'roundEnding');
}
