import type { PersonId } from '../../domain/ids.ts';
import { addDays, isoDate, norwegianDay } from '../../domain/iso-date.ts';
import type { FollowUp, Measure, MeasureStatus } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { makeNudge } from '../make-nudge.ts';
import type { RuleDay, Ruling } from '../ruling.ts';

/** Eight weeks: twice between the tertiary reports of a municipality. */
export const followUpCadenceDays = 56;

const open = new Set<MeasureStatus>(['planned', 'onTrack', 'delayed', 'needsHelp']);

export interface MeasureFollowUpFacts {
  readonly kind: 'measureFollowUp';
  /** The owner. */
  readonly personId: PersonId;
  readonly measure: Pick<Measure, 'id' | 'status' | 'dueOn' | 'years'>;
  readonly plan: Pick<Plan, 'status' | 'lastYear'>;
  /** The newest answer so far. */
  readonly latest?: Pick<FollowUp, 'at'> | undefined;
}

/**
 * Should the owner be asked how the measure goes? On its due date, and otherwise when the owner has said nothing for
 * as long as the cadence. A period opens on one day only, so that the same question has the same id for ever.
 */
export function measureFollowUpRule(facts: MeasureFollowUpFacts, on: RuleDay): Ruling {
  const { personId, measure, plan, latest } = facts;
  if (!open.has(measure.status)) return 'over';
  if (plan.status !== 'adopted' && plan.status !== 'running') return 'notAsked';
  const subject = { id: measure.id };
  const answeredOn = latest === undefined ? undefined : norwegianDay(new Date(latest.at));
  const { dueOn } = measure;
  if (dueOn !== undefined && dueOn <= on.today && (answeredOn === undefined || answeredOn < dueOn)) {
    return makeNudge('measureFollowUp', personId, subject, dueOn, 'dueDate');
  }
  const began = answeredOn ?? isoDate(`${Math.min(...measure.years, plan.lastYear)}-01-01`);
  const next = addDays(began, on.cadenceDays('measureFollowUp', personId, began));
  if (next <= on.today) return makeNudge('measureFollowUp', personId, subject, next, 'cadence');
  return answeredOn === undefined ? 'notYet' : 'answered';
}
