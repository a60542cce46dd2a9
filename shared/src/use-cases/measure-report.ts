import { dueEvaluation } from '../domain/evaluation/evaluation-moments.ts';
import type { IsoDate, IsoInstant } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { mayFollowUp } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import type { Records } from '../stores/records.ts';
import { evaluationFacts } from './measure-evaluation.ts';
import type { MeasureReport, Sight } from './reports.ts';

/**
 * A measure with its owner and its history, for somebody who may see it.
 *
 * @param today decides which evaluations are due
 */
export function reportMeasure(
  records: Records,
  actor: Actor,
  measure: Measure,
  plan: Plan,
  sight: Sight,
  today: IsoDate,
): MeasureReport {
  const author = (id: Measure['ownerId']) => (id === undefined ? undefined : records.person(id));
  const organisation = records.organisation();
  return {
    sight,
    measure,
    etag: records.get('measures', measure.id)?.etag ?? '',
    pending: records.isPending('measures', measure.id),
    owner: author(measure.ownerId),
    mayFollowUp: plan.status !== 'evaluated' && mayFollowUp(actor, measure, plan, organisation),
    mayChange: plan.status !== 'evaluated' && mayChangePlan(actor, plan, organisation),
    followUps: newestFirst(records.where('followUps', measure.id)).map((followUp) => ({
      ...followUp,
      author: author(followUp.by),
    })),
    dueEvaluation: dueEvaluation(evaluationFacts(records, measure, plan), today),
  };
}

/** Moments compare as strings; by a locale it would take most of the time a large plan takes. */
export function newestFirst<Row extends { readonly at: IsoInstant }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
