import type { PersonId } from '../../domain/ids.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { makeNudge } from '../make-nudge.ts';
import type { RuleDay, Ruling } from '../ruling.ts';
import { questionAfter } from './after-months.ts';

/** One side of a talk that has been held. */
export interface TalkFollowUpFacts {
  readonly kind: 'talkFollowUp';
  readonly personId: PersonId;
  readonly talkId: string;
  readonly heldOn: IsoDate;
  /** Agreed points that are not done. */
  readonly openPoints: number;
  /** When this side last said how they go. */
  readonly answeredOn?: IsoDate | undefined;
}

/** Three and six months after the talk, for as long as an agreed point is open. */
export function talkFollowUpRule(facts: TalkFollowUpFacts, { today }: RuleDay): Ruling {
  const { personId, talkId, heldOn, openPoints, answeredOn } = facts;
  if (openPoints === 0) return 'nothingLeft';
  const open = questionAfter(heldOn, [3, 6], answeredOn, today);
  if (typeof open === 'string') return open;
  const reason = open.month === 3 ? 'threeMonths' : 'sixMonths';
  return makeNudge('talkFollowUp', personId, { id: talkId }, open.period, reason);
}
