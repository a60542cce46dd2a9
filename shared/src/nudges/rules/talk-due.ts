import type { PersonId } from '../../domain/ids.ts';
import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import { makeNudge } from '../make-nudge.ts';
import type { RuleDay, Ruling } from '../ruling.ts';

const soonDays = 21;
/** Afterwards it stands in the digest and in the tab, and in no message of its own. */
const overdueDays = 60;

/** One leader's appraisal talks of a period: people are counted, not forms. */
export interface TalkDueFacts {
  readonly kind: 'talkDue';
  readonly personId: PersonId;
  readonly talkPeriodId: string;
  readonly opensOn: IsoDate;
  readonly dueOn: IsoDate;
  /** People whose talk is neither held nor booked. */
  readonly peopleLeft: number;
}

/** When the period opens, three weeks before it is due, and once when it has passed. */
export function talkDueRule(facts: TalkDueFacts, { today }: RuleDay): Ruling {
  const { personId, talkPeriodId, opensOn, dueOn, peopleLeft } = facts;
  if (today < opensOn) return 'notYet';
  if (peopleLeft === 0) return 'answered';
  const subject = { id: talkPeriodId };
  if (today > dueOn) {
    if (today > addDays(dueOn, overdueDays)) return 'over';
    return makeNudge('talkDue', personId, subject, addDays(dueOn, 1), 'overdue');
  }
  const soon = addDays(dueOn, -soonDays);
  return today >= soon && soon > opensOn
    ? makeNudge('talkDue', personId, subject, soon, 'due')
    : makeNudge('talkDue', personId, subject, opensOn, 'opens');
}
