import type { PersonId } from '../../domain/ids.ts';
import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import { makeNudge } from '../make-nudge.ts';
import type { RuleDay, Ruling } from '../ruling.ts';

/** HTA 4.2.4: relevant education of half a year or more is reason to negotiate. */
const leastYears = 0.5;
/** A case nobody has taken up in half a year is found in the tab. */
const openDays = 180;

export interface PayCaseFacts {
  readonly kind: 'payCase';
  /** The leader, or somebody in HR. */
  readonly personId: PersonId;
  readonly payCaseId: string;
  readonly completedOn: IsoDate;
  /** Extent in years of full time. */
  readonly years: number;
  readonly decided: boolean;
}

/** Once, when an education of half a year or more has been completed. */
export function payCaseRule(facts: PayCaseFacts, { today }: RuleDay): Ruling {
  const { personId, payCaseId, completedOn, years, decided } = facts;
  if (years < leastYears) return 'notAsked';
  if (decided) return 'answered';
  if (today < completedOn) return 'notYet';
  if (today > addDays(completedOn, openDays)) return 'over';
  return makeNudge('payCase', personId, { id: payCaseId }, completedOn, 'completed');
}
