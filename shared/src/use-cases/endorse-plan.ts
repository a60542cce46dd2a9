import type { PlanId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { endedFaults } from '../domain/plan/measure-parent.ts';
import { endorsementFaults } from '../domain/plan/plan-life.ts';
import type { Endorsement, Plan } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import { changeWithHistory } from './change-with-history.ts';
import { auditPlanning } from './open-measure.ts';
import { openPlan } from './open-plan.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface EndorseInput {
  readonly key: string;
  readonly id: PlanId;
  readonly etag: string;
  readonly consultation: Omit<Endorsement, 'kind'>;
}

/** Records that a plan was discussed with the union representatives (HTA 3.3). That it was adopted is recorded by adopting it. */
export async function endorsePlan(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag, consultation }: EndorseInput,
): Promise<CommandOutcome<Written, Plan>> {
  const found = openPlan(context, actor, id);
  if (found.kind !== 'open') return found;
  const { stored } = found;
  const faults = [
    ...endedFaults(stored.entity),
    ...endorsementFaults(consultation, norwegianDay(context.now())),
  ];
  if (faults.length > 0) return { kind: 'invalid', faults };
  const { endorsements } = stored.entity;
  const entry = tidyEndorsement('consultation', consultation);
  // The same meeting again is the same act again.
  if (endorsements.some((other) => JSON.stringify(other) === JSON.stringify(entry))) {
    return { kind: 'ok', value: writtenAs(context.records, 'plans', id) };
  }
  await auditPlanning(context, actor, 'plan:endorse', stored.entity, id);
  return changeWithHistory(context, actor, key, 'plans', stored, etag, {
    endorsements: [...endorsements, entry],
  });
}

/** As it is kept. */
export function tidyEndorsement(
  kind: Endorsement['kind'],
  { on, body, caseNumber }: Omit<Endorsement, 'kind'>,
): Endorsement {
  const number = caseNumber?.trim() || undefined;
  return { kind, on, body: body.trim(), ...(number === undefined ? {} : { caseNumber: number }) };
}
