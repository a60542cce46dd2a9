import type { Plan } from '../domain/plan.ts';
import { sightOfMeasure, sightOfPlan } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { mayPlanConsultation } from '../policies/consultation.ts';
import { mayEditArea, mayEditGoals } from '../policies/plan.ts';
import type { Records } from '../stores/records.ts';
import { auditPlanReading } from './audit-plan-reading.ts';
import { nameInHistory, readHistory } from './history.ts';
import type { HistoryReport } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** Who changed what of a plan, a measure, a goal, an area or a consultation: for those who see people there, or may change it themselves. */
export async function viewPlanHistory(
  context: Pick<UseCaseContext, 'records' | 'audit' | 'now'>,
  actor: Actor,
  subjectId: string,
): Promise<Outcome<HistoryReport>> {
  const { records } = context;
  const may = mayReadHistory(records, actor, subjectId);
  // Who may see none of it is not told what there is.
  if (may === undefined) return { kind: mayEditGoals(actor) ? 'notFound' : 'forbidden' };
  if (!may) return { kind: 'forbidden' };
  const plan = planOf(records, subjectId);
  if (plan !== undefined) await auditPlanReading(context, actor, plan, 'read:plan:person');
  return {
    kind: 'ok',
    value: {
      history: readHistory(records, subjectId),
      nameOf: (field, id) => nameInHistory(records, field, id),
    },
  };
}

/** The plan itself, or the one that the measure stands in. */
function planOf(records: Records, id: string): Plan | undefined {
  const measure = records.get('measures', id)?.entity;
  return records.get('plans', measure?.planId ?? id)?.entity;
}

function mayReadHistory(records: Records, actor: Actor, id: string): boolean | undefined {
  const organisation = records.organisation();
  const measure = records.get('measures', id)?.entity;
  const plan = planOf(records, id);
  if (measure !== undefined && plan !== undefined) {
    return sightOfMeasure(actor, measure, plan, organisation) === 'people';
  }
  if (plan !== undefined) return sightOfPlan(actor, plan, organisation) === 'people';
  const consultation = records.get('consultations', id)?.entity;
  if (consultation !== undefined) return mayPlanConsultation(actor, consultation, organisation);
  if (records.get('goals', id) !== undefined) return mayEditGoals(actor);
  const area = records.get('areas', id)?.entity;
  return area && mayEditArea(actor, area, organisation);
}
