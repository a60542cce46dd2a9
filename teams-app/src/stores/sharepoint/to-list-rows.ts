import type { TableName, Tables } from '@rod-trad/shared/stores/tables';
import type { FieldValues } from './field-codec.ts';
import { createRowCodec } from './row-codec.ts';

/** Entities as rows of their list, for filling a site in bulk: the list's title, and the `fields` of each row. */
export function toListRows<T extends TableName>(
  table: T,
  entities: Iterable<Tables[T]>,
): { readonly list: string; readonly rows: readonly FieldValues[] } {
  const codec = createRowCodec(table);
  return { list: codec.definition.displayName, rows: Array.from(entities, codec.encode) };
}
