import { createCatalogue } from '../domain/catalogue/catalogue.ts';
import { mergeFaults, nextStatuses } from '../domain/catalogue/competence-life.ts';
import type { Competence, CompetenceStatus } from '../domain/competence.ts';
import type { CompetenceId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditCatalogue } from '../policies/catalogue.ts';
import type { Stored } from '../stores/tables.ts';
import { submitChange } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

/** Where a competence goes next in its life. `separate` undoes `merge`. */
export type CompetenceMove =
  | { readonly kind: 'status'; readonly status: CompetenceStatus }
  | { readonly kind: 'merge'; readonly into: CompetenceId }
  | { readonly kind: 'separate' };

export interface MoveInput {
  readonly key: string;
  readonly id: CompetenceId;
  readonly etag: string;
  readonly move: CompetenceMove;
}

/**
 * Takes in, phases out, retires, merges and brings back. Requirements and assessments are never touched: after a merge they count
 * for the other competence, after a separation for their own again, so history and trends follow.
 */
export async function moveCompetence(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag, move }: MoveInput,
): Promise<CommandOutcome<Written, Competence>> {
  const { records } = context;
  if (!mayEditCatalogue(actor)) return { kind: 'forbidden' };
  const stored = records.get('competences', id);
  if (stored === undefined) return { kind: 'notFound' };
  const decided = decide(context, stored, move);
  if ('faults' in decided) return { kind: 'invalid', faults: decided.faults };
  await context.audit.record({
    at: toInstant(context.now()),
    actorId: actor.personId,
    action: `write:competence:${move.kind}`,
    subject: id,
    people: 0,
  });
  return submitChange(context, actor, key, 'competences', stored, etag, decided.changes);
}

function decide({ records }: UseCaseContext, { entity }: Stored<Competence>, move: CompetenceMove) {
  if (move.kind === 'merge') {
    const already = entity.mergedInto === move.into;
    const faults = already ? [] : mergeFaults(entity, move.into, createCatalogue(records.all('competences')));
    return faults.length > 0
      ? { faults }
      : { changes: { status: 'retired' as const, mergedInto: move.into } };
  }
  if (move.kind === 'separate') return { changes: { status: 'active' as const, mergedInto: undefined } };
  const isAllowed = entity.status === move.status || nextStatuses(entity).includes(move.status);
  return isAllowed
    ? { changes: { status: move.status } }
    : { faults: [{ field: 'status', code: 'notThatWay' as const }] };
}
