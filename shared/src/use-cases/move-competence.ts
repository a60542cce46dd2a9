import { mergeFaults, nextStatuses } from '../domain/catalogue/competence-life.ts';
import type { Competence, CompetenceStatus } from '../domain/competence.ts';
import type { CompetenceId } from '../domain/ids.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditCatalogue } from '../policies/catalogue.ts';
import type { Stored } from '../stores/tables.ts';
import { auditSteering } from './audit-steering.ts';
import { catalogueOf } from './catalogue-of.ts';
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
  const decided = decide(context, stored, etag, move);
  if ('faults' in decided) return { kind: 'invalid', faults: decided.faults };
  await auditSteering(context, actor, `competence:${move.kind}`, id);
  return submitChange(context, actor, key, 'competences', stored, etag, decided.changes);
}

function decide(context: UseCaseContext, stored: Stored<Competence>, etag: string, move: CompetenceMove) {
  const { entity } = stored;
  if (move.kind === 'merge') {
    const already = entity.mergedInto === move.into;
    const faults = already ? [] : mergeFaults(entity, move.into, catalogueOf(context));
    return faults.length > 0 ? { faults } : { changes: { ...retired(entity), mergedInto: move.into } };
  }
  if (move.kind === 'separate') return separate(stored, etag);
  const isAllowed = entity.status === move.status || nextStatuses(entity).includes(move.status);
  return isAllowed ? { changes: { status: move.status } } : notThatWay('status');
}

/** Moving on from one merge to another, it still remembers what it was before the first. */
function retired({ status, mergedInto, statusBeforeMerge }: Competence) {
  return {
    status: 'retired' as const,
    statusBeforeMerge: mergedInto === undefined ? status : statusBeforeMerge,
  };
}

/** A row that says nothing of what it was has been in use. The same act sent again meets a newer version, and changes nothing. */
function separate({ entity, etag }: Stored<Competence>, seen: string) {
  if (entity.mergedInto === undefined) {
    return etag === seen ? notThatWay('mergedInto') : { changes: { mergedInto: undefined } };
  }
  const status = entity.statusBeforeMerge ?? 'active';
  return { changes: { status, mergedInto: undefined, statusBeforeMerge: undefined } };
}

const notThatWay = (field: string) => ({ faults: [{ field, code: 'notThatWay' as const }] });
