import type { Actor } from '../policies/actor.ts';
import type { Stored, TableName, Tables } from '../stores/tables.ts';
import type { Write, WriteBatch } from '../stores/writes.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

/**
 * Changes one row from the version somebody looked at. A newer version is given back with nothing written; the same key again is
 * the same act.
 *
 * @param etag the version that was looked at
 * @param also rows to be added when the change has been made
 */
export async function submitChange<T extends TableName>(
  context: Pick<UseCaseContext, 'writes' | 'records'>,
  actor: Actor,
  key: string,
  table: T,
  stored: Stored<Tables[T]>,
  etag: string,
  changes: Partial<Tables[T]>,
  also: readonly Write[] = [],
): Promise<CommandOutcome<Written, Tables[T]>> {
  const { entity } = stored;
  const fields = Object.keys(changes) as (keyof Tables[T])[];
  const done = fields.every((field) => JSON.stringify(entity[field]) === JSON.stringify(changes[field]));
  if (done && stored.etag !== etag) {
    return { kind: 'ok', value: writtenAs(context.records, table, entity.id) };
  }
  if (stored.etag !== etag) return { kind: 'conflict', current: stored };
  const base = Object.fromEntries(fields.map((field) => [field, entity[field]])) as Partial<Tables[T]>;
  const write = { table, kind: 'change', id: entity.id, etag, changes, base };
  return submitted(context, table, entity.id, {
    key,
    by: actor.personId,
    writes: [write, ...also] as unknown as WriteBatch['writes'],
  });
}

/** Adds one row, and those that go with it. */
export async function submitCreate<T extends TableName>(
  context: Pick<UseCaseContext, 'writes' | 'records'>,
  actor: Actor,
  key: string,
  table: T,
  entity: Tables[T],
  also: readonly Write[] = [],
): Promise<CommandOutcome<Written, Tables[T]>> {
  const write = { table, kind: 'create', entity };
  return submitted(context, table, entity.id, {
    key,
    by: actor.personId,
    writes: [write, ...also] as unknown as WriteBatch['writes'],
  });
}

async function submitted<T extends TableName>(
  { writes, records }: Pick<UseCaseContext, 'writes' | 'records'>,
  table: T,
  id: string,
  batch: WriteBatch,
): Promise<CommandOutcome<Written, Tables[T]>> {
  const outcome = await writes.submit(batch);
  if (outcome.kind === 'missing') return { kind: 'notFound' };
  if (outcome.kind === 'conflict') {
    const current = records.get(table, id);
    return current === undefined ? { kind: 'notFound' } : { kind: 'conflict', current };
  }
  return { kind: 'ok', value: outcome.kind };
}
