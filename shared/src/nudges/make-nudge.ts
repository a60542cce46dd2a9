import type { PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { type Nudge, type NudgeKind, type NudgeSubject, nudgeId, type ReasonOf } from '../domain/nudge.ts';

/**
 * What comes first when the week has little room; lower is more pressing. First what has a day that soon has passed, then what somebody
 * waits for, then what only comes round. The digest is first of all: it carries what there is no room for.
 */
const priorities: { readonly [Kind in NudgeKind]: { readonly [Reason in ReasonOf<Kind>]: number } } = {
  leaderDigest: { weekly: 0 },
  ownDigest: { merged: 0 },
  talkPrepare: { booked: 10 },
  certificateExpiring: { days7: 10, leader: 15, days30: 30, days90: 60 },
  measureFollowUp: { dueDate: 20, cadence: 70 },
  talkDue: { overdue: 20, due: 35, opens: 65 },
  checkIn: { roundEnding: 25, roundOpen: 40 },
  consultationDue: { municipalYear: 30 },
  measureEvaluation: { atEnd: 45, threeMonths: 55, sixMonths: 55 },
  talkFollowUp: { threeMonths: 50, sixMonths: 50 },
  payCase: { completed: 50 },
};

export function makeNudge<Kind extends NudgeKind>(
  kind: Kind,
  personId: PersonId,
  subject: NudgeSubject,
  period: IsoDate,
  reason: ReasonOf<Kind>,
): Nudge {
  const byReason: Readonly<Record<string, number>> = priorities[kind];
  const priority = byReason[reason] ?? 100;
  return { id: nudgeId(kind, personId, subject, period), kind, personId, subject, period, priority, reason };
}
