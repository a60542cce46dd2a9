import { toInstant } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayImport } from '../policies/imports.ts';
import type { ImportInput, ImportOutcome, ImportPlanReport } from './import-reports.ts';
import type { UseCaseContext } from './use-case.ts';
import { workOutImport } from './work-out-import.ts';

/** The dry run: every fault by its cell, and every change before and after. Nothing is written. */
export async function planFileImport(
  context: Pick<UseCaseContext, 'records' | 'files' | 'audit' | 'now' | 'breathe' | 'aggregateThreshold'>,
  actor: Actor,
  input: ImportInput,
): Promise<ImportOutcome<ImportPlanReport>> {
  if (!mayImport(actor)) return { kind: 'forbidden' };
  const outcome = await workOutImport(context, actor, input);
  if (outcome.kind !== 'ok') return outcome;
  const { people } = outcome.value.plan;
  if (people.size > 0) {
    // Everybody in it can see that HR has looked: it is told where the readings of the whole municipality are.
    const top = context.records.organisation().units.find(({ parentId }) => parentId === undefined);
    await context.audit.record({
      at: toInstant(context.now()),
      actorId: actor.personId,
      action: `read:import:${input.kind}`,
      subject: top?.id ?? 'municipality',
      people: people.size,
    });
  }
  return outcome;
}
