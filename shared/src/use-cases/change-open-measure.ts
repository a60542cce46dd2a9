import type { MeasureId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import type { Stored } from '../stores/tables.ts';
import { changeWithHistory } from './change-with-history.ts';
import { auditPlanning, openMeasure } from './open-measure.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

/** What is to be changed of a measure as it stands, or why nothing is. */
export type MeasureDecision =
  | { readonly kind: 'change'; readonly changes: Partial<Measure> }
  | Extract<CommandOutcome<never, Measure>, { kind: 'invalid' | 'conflict' }>;

/** Another process may write to the same row in between; a person is not asked about what does not concern the change. */
const mostAttempts = 4;

/** Changes a measure whatever version it has come to: `decide` is asked anew when somebody else wrote to it in between. */
export async function changeOpenMeasure(
  context: UseCaseContext,
  actor: Actor,
  { key, id }: { readonly key: string; readonly id: MeasureId },
  action: 'measure:change' | 'measure:move',
  decide: (stored: Stored<Measure>, plan: Plan) => MeasureDecision | Promise<MeasureDecision>,
): Promise<CommandOutcome<Written, Measure>> {
  for (let attempt = 1; ; attempt += 1) {
    const found = openMeasure(context, actor, id);
    if (found.kind !== 'open') return found;
    const { stored, plan } = found;
    const decided = await decide(stored, plan);
    if (decided.kind !== 'change') return decided;
    if (attempt === 1) await auditPlanning(context, actor, action, plan, id);
    const { changes } = decided;
    const outcome = await changeWithHistory(context, actor, key, 'measures', stored, stored.etag, changes);
    if (outcome.kind !== 'conflict' || attempt === mostAttempts) return outcome;
  }
}
