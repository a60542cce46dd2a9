import { fieldChanges, type HistoryEntry } from '../domain/history-entry.ts';
import { asId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import type { Stored, Tables } from '../stores/tables.ts';
import type { Write } from '../stores/writes.ts';
import { submitChange, submitCreate } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

/** What a plan is made of, where it is discussed, the year it follows, and the way of an education. Each change is remembered: who, when, what. */
export type Remembered =
  | 'measures'
  | 'goals'
  | 'areas'
  | 'plans'
  | 'consultations'
  | 'yearDates'
  | 'settings'
  | 'educationLeaves'
  | 'payCases'
  | 'agreementTexts';

/**
 * Changes one row from the version somebody looked at, and takes down what was changed. Nothing that differs is nothing written.
 *
 * @param also rows that are added in the same act
 */
export async function changeWithHistory<T extends Remembered>(
  context: UseCaseContext,
  actor: Actor,
  key: string,
  table: T,
  stored: Stored<Tables[T]>,
  etag: string,
  changes: Partial<Tables[T]>,
  also: readonly Write[] = [],
): Promise<CommandOutcome<Written, Tables[T]>> {
  const fields = fieldChanges<Tables[T]>(stored.entity, changes);
  if (fields.length === 0) {
    return { kind: 'ok', value: writtenAs(context.records, table, stored.entity.id) };
  }
  const names = new Set(fields.map(({ field }) => field));
  // Only what differs, so that two people who edit different fields do not stand in each other's way.
  const differing = Object.fromEntries(
    Object.entries(changes).filter(([field]) => names.has(field)),
  ) as Partial<Tables[T]>;
  const entry = entryOf(context, actor, key, stored.entity.id, 'changed', fields);
  return submitChange(context, actor, key, table, stored, etag, differing, [entry, ...also]);
}

export async function createWithHistory<T extends Remembered>(
  context: UseCaseContext,
  actor: Actor,
  key: string,
  table: T,
  entity: Tables[T],
  also: readonly Write[] = [],
): Promise<CommandOutcome<Written, Tables[T]>> {
  const entry = entryOf(context, actor, key, entity.id, 'created', []);
  return submitCreate(context, actor, key, table, entity, [entry, ...also]);
}

/** The row that tells of a change. @param key of the act; of several entries in one, each has its own */
export function entryOf(
  context: Pick<UseCaseContext, 'now'>,
  actor: Actor,
  key: string,
  subjectId: string,
  kind: HistoryEntry['kind'],
  fields: HistoryEntry['fields'],
): Write {
  const at = toInstant(context.now());
  const entity = { id: asId<'HistoryEntry'>(key), subjectId, at, by: actor.personId, kind, fields };
  return { table: 'history', kind: 'create', entity };
}
