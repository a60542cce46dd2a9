import { toInstant } from '@rod-trad/shared/domain/iso-date';
import type { EntityId, Stored, TableName, Tables } from '@rod-trad/shared/stores/tables';
import { z } from 'zod';
import type { RowCodec, RowFault } from './row-codec.ts';

/** A listItem as Graph answers it; `fields` only where they were expanded. */
const itemShape = z.object({
  id: z.coerce.string(),
  eTag: z.string().optional(),
  '@odata.etag': z.string().optional(),
  lastModifiedDateTime: z.string(),
  fields: z.record(z.string(), z.unknown()),
});

/** A row that cannot be used, named so that somebody can find and mend it in SharePoint. */
export interface BadRow extends RowFault {
  readonly list: string;
  readonly itemId: string;
}

export type ReadItem<Entity> =
  | { readonly kind: 'row'; readonly itemId: string; readonly row: Stored<Entity> }
  | {
      readonly kind: 'deleted';
      readonly itemId: string;
      readonly id: EntityId;
      readonly row: Stored<Entity> | undefined;
    }
  | { readonly kind: 'bad'; readonly id: EntityId | undefined; readonly bad: BadRow };

/** Parses what came over the wire: nothing from a list is trusted before this. */
export function readItem<T extends TableName>(codec: RowCodec<T>, item: unknown): ReadItem<Tables[T]> {
  const list = codec.definition.displayName;
  const parsed = itemShape.safeParse(item);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    return {
      kind: 'bad',
      id: undefined,
      bad: { list, itemId: '?', field, problem: 'The item is not complete.' },
    };
  }
  const { id: itemId, fields, lastModifiedDateTime } = parsed.data;
  const decoded = codec.decode(fields);
  if (decoded.kind === 'bad') return { kind: 'bad', id: decoded.id, bad: { list, itemId, ...decoded.fault } };
  const etag = parsed.data.eTag ?? parsed.data['@odata.etag'] ?? '';
  const modifiedAt = toInstant(new Date(lastModifiedDateTime));
  const row = decoded.entity === undefined ? undefined : { entity: decoded.entity, etag, modifiedAt };
  if (decoded.kind === 'deleted' || row === undefined) {
    return { kind: 'deleted', itemId, id: decoded.kind === 'deleted' ? decoded.id : decoded.entity.id, row };
  }
  return { kind: 'row', itemId, row };
}
