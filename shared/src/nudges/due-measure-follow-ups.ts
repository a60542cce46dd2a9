import { asId } from '../domain/ids.ts';
import { addDays, type IsoDate, isoDate, norwegianDay } from '../domain/iso-date.ts';
import type { FollowUp, Measure, MeasureStatus } from '../domain/measure.ts';
import type { Nudge, NudgeReason } from '../domain/nudge.ts';
import type { Plan } from '../domain/plan.ts';

/** Eight weeks: twice between the tertiary reports of a municipality. */
export const followUpCadenceDays = 56;

const open = new Set<MeasureStatus>(['planned', 'onTrack', 'delayed', 'needsHelp']);

export interface FollowUpFacts {
  readonly measure: Measure;
  readonly plan: Plan;
  /** The newest answer so far. */
  readonly latest?: FollowUp | undefined;
}

/**
 * Should the owner be asked how the measure goes? On its due date, and otherwise when the owner has said nothing for
 * as long as the cadence. A period opens on one day only, so that the same question has the same id for ever.
 */
export function dueMeasureFollowUp(facts: FollowUpFacts, today: IsoDate): Nudge | undefined {
  const { measure, plan, latest } = facts;
  if (measure.ownerId === undefined || !open.has(measure.status)) return undefined;
  if (plan.status !== 'adopted' && plan.status !== 'running') return undefined;

  const ask = (reason: NudgeReason, period: IsoDate): Nudge => ({
    id: asId<'Nudge'>(`measureFollowUp:${measure.id}:${period}`),
    kind: 'measureFollowUp',
    personId: measure.ownerId as NonNullable<Measure['ownerId']>,
    measureId: measure.id,
    period,
    reason,
  });

  const answeredOn = latest === undefined ? undefined : norwegianDay(new Date(latest.at));
  if (
    measure.dueOn !== undefined &&
    measure.dueOn <= today &&
    (answeredOn === undefined || answeredOn < measure.dueOn)
  ) {
    return ask('dueDate', measure.dueOn);
  }
  const began = isoDate(`${Math.min(...measure.years, plan.lastYear)}-01-01`);
  const next = addDays(answeredOn ?? began, followUpCadenceDays);
  return next <= today ? ask('cadence', next) : undefined;
}
