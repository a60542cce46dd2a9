import type { PersonId } from '../../domain/ids.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { fromToday } from '../from-today.ts';
import { makeNudge } from '../make-nudge.ts';
import type { RuleDay, Ruling } from '../ruling.ts';

/** A month: papers are to be read before they are discussed (HTA 3.2). */
const noticeDays = 30;

export interface ConsultationFacts {
  readonly kind: 'consultationDue';
  /** Somebody in HR, or a union representative. */
  readonly personId: PersonId;
  readonly consultationId: string;
  /** The day the municipal year sets for it. */
  readonly dueOn: IsoDate;
  readonly held: boolean;
}

/** Once, a month before the consultation of the municipal year. */
export function consultationRule(facts: ConsultationFacts, { today }: RuleDay): Ruling {
  const { personId, consultationId, dueOn, held } = facts;
  if (held) return 'answered';
  if (dueOn > fromToday(today, noticeDays)) return 'notYet';
  if (today > dueOn) return 'over';
  return makeNudge('consultationDue', personId, { id: consultationId }, dueOn, 'municipalYear');
}
