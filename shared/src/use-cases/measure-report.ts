import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { mayFollowUp } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import type { Records } from '../stores/records.ts';
import type { MeasureReport, Sight } from './reports.ts';

/** A measure with its owner and its history, for somebody who may see it. */
export function reportMeasure(
  records: Records,
  actor: Actor,
  measure: Measure,
  plan: Plan,
  sight: Sight,
): MeasureReport {
  const author = (id: Measure['ownerId']) => (id === undefined ? undefined : records.person(id));
  const organisation = records.organisation();
  return {
    sight,
    measure,
    etag: records.get('measures', measure.id)?.etag ?? '',
    pending: records.isPending('measures', measure.id),
    owner: author(measure.ownerId),
    mayFollowUp: mayFollowUp(actor, measure, plan, organisation),
    mayChange: plan.status !== 'evaluated' && mayChangePlan(actor, plan, organisation),
    followUps: records
      .where('followUps', measure.id)
      // Moments compare as strings; by a locale it would take most of the time a large plan takes.
      .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
      .map((followUp) => ({ ...followUp, author: author(followUp.by) })),
  };
}
