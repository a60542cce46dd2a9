import type { Fault } from '../domain/fault.ts';
import type { PlanId } from '../domain/ids.ts';
import { norwegianDay, toInstant } from '../domain/iso-date.ts';
import { freeze } from '../domain/plan/plan-copy.ts';
import { adoptionFaults, nextPlanStatuses } from '../domain/plan/plan-life.ts';
import type { Endorsement, Plan, PlanStatus } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import type { Write } from '../stores/writes.ts';
import { changeWithHistory } from './change-with-history.ts';
import { tidyEndorsement } from './endorse-plan.ts';
import { areasOfPlan } from './measure-places.ts';
import { auditPlanning } from './open-measure.ts';
import { openPlan } from './open-plan.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface PlanMove {
  readonly key: string;
  readonly id: PlanId;
  readonly etag: string;
  readonly to: PlanStatus;
  /** Who adopts it; for that move and no other. */
  readonly adoption?: Omit<Endorsement, 'kind'> | undefined;
  readonly notDiscussedBecause?: string | undefined;
}

/** Takes a plan on its way: to consultation, adoption, work and evaluation. When it is closed, a copy of it is kept as it was. */
export async function movePlan(
  context: UseCaseContext,
  actor: Actor,
  move: PlanMove,
): Promise<CommandOutcome<Written, Plan>> {
  const found = openPlan(context, actor, move.id);
  if (found.kind !== 'open') return found;
  const { stored } = found;
  const plan = stored.entity;
  if (plan.status === move.to) {
    // The same act sent again meets a newer version, and changes nothing.
    return { kind: 'ok', value: writtenAs(context.records, 'plans', plan.id) };
  }
  if (!nextPlanStatuses(plan).includes(move.to)) return refused({ field: 'to', code: 'planNotThatWay' });
  const decided = decide(context, plan, move);
  if ('faults' in decided) return refused(...decided.faults);
  await auditPlanning(context, actor, `plan:${move.to}`, plan, plan.id);
  const also = move.to === 'evaluated' ? copies(context, actor, { ...plan, ...decided.changes }) : [];
  return changeWithHistory(context, actor, move.key, 'plans', stored, move.etag, decided.changes, also);
}

const refused = (...faults: Fault[]) => ({ kind: 'invalid', faults }) as const;

function decide(
  { records, now }: UseCaseContext,
  plan: Plan,
  { to, adoption, notDiscussedBecause }: PlanMove,
): { readonly changes: Partial<Plan> } | { readonly faults: Fault[] } {
  if (to !== 'adopted') return { changes: { status: to } };
  if (adoption === undefined) return { faults: [{ field: 'adoption', code: 'required' }] };
  const entry = tidyEndorsement('adoption', adoption);
  const asked = { adoption: entry, notDiscussedBecause };
  const faults = adoptionFaults(plan, records.where('measures', plan.id), asked, norwegianDay(now()));
  if (faults.length > 0) return { faults: [...faults] };
  const wasDiscussed = plan.endorsements.some(({ kind }) => kind === 'consultation');
  return {
    changes: {
      status: to,
      endorsements: [...plan.endorsements, entry],
      // A reason that was not needed is not kept.
      notDiscussedBecause: wasDiscussed ? undefined : notDiscussedBecause?.trim() || undefined,
    },
  };
}

/** The whole plan in words, as it is on the day: areas and goals go on changing. */
function copies({ records, now }: UseCaseContext, actor: Actor, plan: Plan): readonly Write[] {
  const inArea = Map.groupBy(records.where('measures', plan.id), ({ areaId }) => areaId);
  const areas = areasOfPlan(plan, records);
  const left = [...inArea.keys()]
    .filter((id) => !areas.some((area) => area.id === id))
    .flatMap((id) => records.get('areas', id)?.entity ?? []);
  const whole = [...areas, ...left].map((area) => ({
    ...area,
    goals: area.goalIds.flatMap((id) => records.get('goals', id)?.entity.title ?? []),
    measures: (inArea.get(area.id) ?? []).toSorted((a, b) => a.order - b.order),
  }));
  const stamp = { at: toInstant(now()), by: actor.personId };
  return freeze(plan, whole, stamp).map((entity) => ({ table: 'planCopies', kind: 'create', entity }));
}
