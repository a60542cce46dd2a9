import type { RowStore } from '@rod-trad/shared/stores/row-store';
import type { EntityId, Stored, TableName, Tables } from '@rod-trad/shared/stores/tables';
import type { Write } from '@rod-trad/shared/stores/writes';
import { pendingEtag } from '../read-model/read-model.ts';
import { sameFields } from './same-fields.ts';

export type RowOutcome =
  | { readonly kind: 'written'; readonly row: Stored<Tables[TableName]> }
  | { readonly kind: 'conflict'; readonly current: Stored<Tables[TableName]> }
  | { readonly kind: 'missing'; readonly id: EntityId };

type Change = Extract<Write, { kind: 'change' }>;

/** Somebody who changes other fields of the same row faster than this many attempts is a conflict after all. */
const mostAttempts = 5;

/** Brings one write into the system of record. Doing it twice is the same as once. */
export async function writeRow(store: RowStore, write: Write): Promise<RowOutcome> {
  if (write.kind === 'create') {
    // "Already there" is our own row, seen again after a crash: the key was made for this row alone.
    const { row } = await store.create<TableName>(write.table, write.entity);
    return { kind: 'written', row };
  }
  let etag = write.etag;
  if (etag === pendingEtag) {
    const current = await store.get<TableName>(write.table, write.id);
    if (current === undefined) return { kind: 'missing', id: write.id };
    const seen = reconcile(write, current);
    if (seen.kind !== 'apply') return seen;
    etag = current.etag;
  }
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await store.change<TableName>(write.table, write.id, write.changes, etag);
    if (outcome.kind === 'changed') return { kind: 'written', row: outcome.row };
    if (outcome.kind === 'missing') return { kind: 'missing', id: write.id };
    const seen = reconcile(write, outcome.current);
    if (seen.kind !== 'apply') return seen;
    if (attempt === mostAttempts) return outcome;
    etag = outcome.current.etag;
  }
}

/**
 * What a newer version means. Our values already there: it is our own write, its answer lost. The fields we change
 * as they were: somebody edited something else, and ours still applies. Otherwise two people disagree.
 */
function reconcile(
  write: Change,
  current: Stored<Tables[TableName]>,
): RowOutcome | { readonly kind: 'apply' } {
  if (sameFields(current.entity, write.changes)) return { kind: 'written', row: current };
  if (sameFields(current.entity, write.base)) return { kind: 'apply' };
  return { kind: 'conflict', current };
}
