import type { CompetenceId, PersonId } from '../../domain/ids.ts';
import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import { nudgeId } from '../../domain/nudge.ts';
import { fromToday } from '../from-today.ts';
import { makeNudge } from '../make-nudge.ts';
import type { RuleDay, Ruling } from '../ruling.ts';

/** A course takes a quarter of a year to find, a month to get a place on, and a week is the last call. */
const steps = [
  { days: 7, reason: 'days7' },
  { days: 30, reason: 'days30' },
  { days: 90, reason: 'days90' },
] as const;
/** The employee has had the message for two days before the leader hears of it. */
const graceDays = 2;

export interface CertificateFacts {
  readonly kind: 'certificateExpiring';
  /** Who is told: the holder, or the holder's leader. */
  readonly personId: PersonId;
  readonly holderId: PersonId;
  readonly competenceId: CompetenceId;
  /** The last day it is valid. */
  readonly until: IsoDate;
}

/**
 * The holder is told 90, 30 and 7 days before. The leader is told in the last week, and only of what the holder has been told: nobody
 * is reported for not having acted on a message that never came.
 */
export function certificateRule(facts: CertificateFacts, on: RuleDay): Ruling {
  const { personId, holderId, competenceId, until } = facts;
  if (until < on.today) return 'over';
  const passed = steps.find(({ days }) => until <= fromToday(on.today, days));
  if (passed === undefined) return 'notYet';
  if (personId === holderId) {
    const opened = addDays(until, -passed.days);
    return makeNudge('certificateExpiring', personId, { id: competenceId }, opened, passed.reason);
  }
  if (passed.days !== 7) return 'notYet';
  const told = steps.map(({ days }) =>
    on.deliveredOn(nudgeId('certificateExpiring', holderId, { id: competenceId }, addDays(until, -days))),
  );
  const first = told.filter((day) => day !== undefined).toSorted()[0];
  if (first === undefined || addDays(first, graceDays) > on.today) return 'notDelivered';
  const subject = { id: competenceId, about: holderId };
  return makeNudge('certificateExpiring', personId, subject, addDays(until, -7), 'leader');
}
