import { asId, type PlanId } from '../domain/ids.ts';
import { copyForward, copyId } from '../domain/plan/copy-forward.ts';
import { onOneLine } from '../domain/plan/measure-content.ts';
import { planAndAbove } from '../domain/plan/measure-parent.ts';
import { planFaults } from '../domain/plan/plan-draft.ts';
import type { Plan } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import type { Records } from '../stores/records.ts';
import { createWithHistory } from './change-with-history.ts';
import { hasLeft } from './employed.ts';
import { auditPlanning } from './open-measure.ts';
import { openPlan } from './open-plan.ts';
import { planPlaces } from './plan-places.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface CopyInput {
  /** Made by the client; the new plan has it as its id, so that sending twice makes one. */
  readonly key: string;
  /** The plan that is copied. */
  readonly id: PlanId;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * Makes the plan of the next period, as a draft, with what is unfinished in this one. It hangs on the copy of the plan above, when there is one.
 * The plan that is copied is not touched.
 */
export async function copyPlanForward(
  context: UseCaseContext,
  actor: Actor,
  { key, id, title, firstYear, lastYear }: CopyInput,
): Promise<CommandOutcome<Written, Plan>> {
  const { records } = context;
  const found = openPlan(context, actor, id);
  if (found.kind !== 'open') return found;
  const from = found.stored.entity;
  const newId = asId<'Plan'>(key);
  const begun = records.get('plans', newId)?.entity;
  if (begun !== undefined) {
    // Sent again, it goes on where it was when it was cut off; a key that names some other plan opens nothing.
    const isOwn = begun.copiedFrom === from.id && mayChangePlan(actor, begun, records.organisation());
    return isOwn ? addMeasures(context, actor, key, from, begun) : { kind: 'notFound' };
  }
  const above = records
    .all('plans')
    .find(({ copiedFrom }) => copiedFrom !== undefined && copiedFrom === from.parentPlanId);
  const subject = currentSubject(from, records);
  const draft = { subject, parentPlanId: above?.id, title: onOneLine(title), firstYear, lastYear };
  const faults = planFaults(draft, planPlaces(context, draft, newId));
  if (faults.length > 0) return { kind: 'invalid', faults };
  const to: Plan = { id: newId, ...draft, status: 'draft', endorsements: [], copiedFrom: from.id };
  await auditPlanning(context, actor, 'plan:copy', to, newId);
  const outcome = await createWithHistory(context, actor, key, 'plans', to);
  return outcome.kind === 'ok' ? addMeasures(context, actor, key, from, to) : outcome;
}

/** A batch is kept as a whole with all it has written; a large plan is therefore many. */
const measuresAtATime = 20;

async function addMeasures(
  context: UseCaseContext,
  actor: Actor,
  key: string,
  from: Plan,
  to: Plan,
): Promise<CommandOutcome<Written, Plan>> {
  const { records } = context;
  const missing = copiesOf(context, from, to).filter(({ id }) => records.get('measures', id) === undefined);
  let pending = records.isPending('plans', to.id);
  for (let at = 0; at < missing.length; at += measuresAtATime) {
    const some = missing.slice(at, at + measuresAtATime);
    const outcome = await context.writes.submit({
      key: `${key}:${some[0]?.id}`,
      by: actor.personId,
      writes: some.map((entity) => ({ table: 'measures', kind: 'create', entity })),
    });
    pending ||= outcome.kind === 'pending';
  }
  return { kind: 'ok', value: pending ? 'pending' : 'saved' };
}

/** A closed unit has no next period: its successor has. */
function currentSubject({ subject }: Plan, records: Records): Plan['subject'] {
  return 'unitId' in subject ? { unitId: records.organisation().inUse(subject.unitId) } : subject;
}

function copiesOf(context: UseCaseContext, from: Plan, to: Plan) {
  const { records } = context;
  const above = planAndAbove(to, { plan: (of) => records.get('plans', of)?.entity });
  const copies = new Map(
    [...above].flatMap((planId) =>
      records.where('measures', planId).map((measure) => [measure.copiedFrom, measure.id] as const),
    ),
  );
  return copyForward(from, records.where('measures', from.id), to, copyId(to.id), {
    isGoal: (goalId) => {
      const goal = records.get('goals', goalId)?.entity;
      return goal !== undefined && goal.removedOn === undefined;
    },
    isEmployed: (personId) => !hasLeft(context, personId),
    copyAbove: (measureId) => copies.get(measureId),
  });
}
