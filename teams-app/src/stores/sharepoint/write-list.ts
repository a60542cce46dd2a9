import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { AppError } from '@rod-trad/shared/errors';
import type { ChangeOutcome, CreateOutcome } from '@rod-trad/shared/stores/row-store';
import type { EntityId, Stored, TableName, Tables } from '@rod-trad/shared/stores/tables';
import { z } from 'zod';
import { type GraphFailure, graphFailureOf } from '../../graph/graph-failure.ts';
import type { FieldValues } from './field-codec.ts';
import { refuseIfBroken, termsFor } from './list-access.ts';
import { deletedColumn } from './list-definition.ts';
import type { FoundRow, ListReader, OpenList } from './read-list.ts';

/** What the answer to a create must hold to save a second reading. */
const createdShape = z.object({
  id: z.coerce.string(),
  eTag: z.string(),
  lastModifiedDateTime: z.iso.datetime(),
});

export interface ListWriter<Entity> {
  create(entity: Entity): Promise<CreateOutcome<Entity>>;
  change(id: EntityId, fields: FieldValues, etag: string): Promise<ChangeOutcome<Entity>>;
}

export function createListWriter<T extends TableName>(
  list: OpenList<T>,
  reader: ListReader<Tables[T]>,
): ListWriter<Tables[T]> {
  const { settings, codec, path, itemIds } = list;
  const writing = () => termsFor(settings, 'write', 2);

  const itemIdOf = async (id: EntityId): Promise<string | undefined> =>
    itemIds.get(id) ?? (await reader.byKey(id))?.itemId;

  return {
    async create(entity) {
      refuseIfBroken(settings, codec.definition);
      const body = { fields: codec.encode(entity) };
      try {
        const answer = await settings.graph.send({
          ...writing(),
          method: 'POST',
          path: `${path}/items`,
          body,
        });
        const created = createdShape.safeParse(answer.body);
        if (created.success) {
          itemIds.keep(entity.id, created.data.id);
          const { eTag: etag, lastModifiedDateTime } = created.data;
          return {
            kind: 'created',
            row: { entity, etag, modifiedAt: toInstant(new Date(lastModifiedDateTime)) },
          };
        }
      } catch (error) {
        // A key that is there already is refused with 400 and words that may change (msgraph-sdk-dotnet#790), and a
        // lost answer leaves us in doubt: both are settled by looking.
        const there = mayBeThere(graphFailureOf(error)) ? await reader.byKey(entity.id) : undefined;
        if (there === undefined) throw error;
        return {
          kind: 'alreadyThere',
          row: there.row ?? { entity, etag: '', modifiedAt: toInstant(new Date(0)) },
        };
      }
      const found = await reader.byKey(entity.id);
      if (found?.kind === 'row') return { kind: 'created', row: found.row };
      throw new AppError(
        'storeRefused',
        `A row of ${codec.definition.displayName} was created and cannot be read.`,
      );
    },

    async change(id, fields, etag) {
      refuseIfBroken(settings, codec.definition);
      const itemId = await itemIdOf(id);
      if (itemId === undefined) return { kind: 'missing' };
      const headers = { 'If-Match': etag };
      const call = {
        method: 'PATCH',
        path: `${path}/items/${itemId}/fields`,
        body: fields,
        headers,
      } as const;
      for (let left = 3; ; left -= 1) {
        try {
          await settings.graph.send({ ...writing(), ...call });
          // The answer is a fieldValueSet without the row's new tag (listitem-update.md, BCApps#11555): read it anew.
          return outcomeOf(await reader.byItemId(itemId), 'changed', removes(fields));
        } catch (error) {
          const failure = graphFailureOf(error);
          if (failure?.status === 404) return { kind: 'missing' };
          if (failure?.status !== 412 && failure?.status !== 409) throw error;
          const current = await reader.byItemId(itemId);
          // Right after a create SharePoint answers 409 although nobody else was there (onedrive-api-docs#1414).
          if (failure.status === 409 && left > 1 && current?.row?.etag === etag) continue;
          return afterRefusal(current, fields, failure);
        }
      }
    },
  };

  function afterRefusal(
    current: FoundRow<Tables[T]> | undefined,
    fields: FieldValues,
    failure: GraphFailure,
  ): ChangeOutcome<Tables[T]> {
    // The first try may have gone through and only its answer been lost; then we are at odds with ourselves.
    const ownDoing = failure.attempts > 1 && current?.row !== undefined && holds(current.row, fields);
    if (ownDoing) return outcomeOf(current, 'changed', removes(fields));
    return outcomeOf(current, 'conflict', false);
  }

  function holds(row: Stored<Tables[T]>, fields: FieldValues): boolean {
    const now = codec.encodeChanges(row.entity);
    return Object.entries(fields).every(
      ([name, value]) => name === deletedColumn || (now[name] ?? null) === (value ?? null),
    );
  }
}

function removes(fields: FieldValues): boolean {
  return fields[deletedColumn] === true;
}

/** A row that is gone is missing to everybody but whoever has just removed it. */
function outcomeOf<Entity>(
  found: FoundRow<Entity> | undefined,
  kind: 'changed' | 'conflict',
  removed: boolean,
): ChangeOutcome<Entity> {
  const row = found?.row;
  if (row === undefined || (found?.kind === 'deleted') !== removed) return { kind: 'missing' };
  return kind === 'changed' ? { kind, row } : { kind, current: row };
}

function mayBeThere(failure: GraphFailure | undefined): boolean {
  if (failure === undefined) return false;
  return failure.status === 400 || failure.status === 409 || failure.attempts > 1;
}
