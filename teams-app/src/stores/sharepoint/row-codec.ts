import type { EntityId, TableName, Tables } from '@rod-trad/shared/stores/tables';
import { decodeField, encodeField, type FieldValues, namesOf } from './field-codec.ts';
import { type Column, columnsOf, deletedColumn, keyColumn, type ListDefinition } from './list-definition.ts';
import { listDefinitions } from './list-definitions.ts';

/** Why a row of a list cannot be used. */
export interface RowFault {
  readonly field: string;
  readonly problem: string;
}

export type DecodedRow<Entity> =
  | { readonly kind: 'entity'; readonly entity: Entity }
  /** Marked as deleted; with what it held, where that can still be read. */
  | { readonly kind: 'deleted'; readonly id: EntityId; readonly entity: Entity | undefined }
  | { readonly kind: 'bad'; readonly id: EntityId | undefined; readonly fault: RowFault };

/** Between the entities of one table and the fields of its list. */
export interface RowCodec<T extends TableName> {
  readonly definition: ListDefinition<T>;
  /** All columns, for `$select`. */
  readonly columnNames: readonly string[];
  encode(entity: Tables[T]): FieldValues;
  /** Only the fields named in `changes`; `undefined` empties. */
  encodeChanges(changes: Partial<Tables[T]>): FieldValues;
  decode(fields: Readonly<FieldValues>): DecodedRow<Tables[T]>;
}

export function createRowCodec<T extends TableName>(table: T): RowCodec<T> {
  const definition: ListDefinition<T> = listDefinitions[table];
  const columns = columnsOf(definition);
  const titleName = definition.title;
  const encodeNamed = (values: Readonly<Record<string, unknown>>): FieldValues => {
    const fields: FieldValues = {};
    for (const [field, column] of columns) {
      if (field in values) encodeField(fields, field, column, values[field]);
    }
    if (titleName !== undefined && titleName in values) fields.Title = titleOf(values[titleName]);
    return fields;
  };
  return {
    definition,
    columnNames: [keyColumn, deletedColumn, ...columns.flatMap(([, column]) => namesOf(column))],
    encode(entity) {
      const fields = encodeNamed({ ...entity });
      for (const name of Object.keys(fields)) if (fields[name] === null) delete fields[name];
      return { [keyColumn]: entity.id, [deletedColumn]: false, ...fields };
    },
    encodeChanges: (changes) => encodeNamed({ ...changes }),
    decode(fields) {
      const key = fields[keyColumn];
      const id = typeof key === 'string' && key !== '' ? key : undefined;
      if (id === undefined)
        return { kind: 'bad', id, fault: { field: keyColumn, problem: 'The row has no key.' } };
      const read = readEntity(definition, columns, id, fields);
      if (fields[deletedColumn] !== true) return read;
      return { kind: 'deleted', id, entity: read.kind === 'entity' ? read.entity : undefined };
    },
  };
}

function readEntity<T extends TableName>(
  definition: ListDefinition<T>,
  columns: readonly (readonly [string, Column])[],
  id: EntityId,
  fields: Readonly<FieldValues>,
): Exclude<DecodedRow<Tables[T]>, { kind: 'deleted' }> {
  const raw: Record<string, unknown> = { id };
  for (const [field, column] of columns) {
    try {
      const value = decodeField(fields, column);
      if (value !== undefined) raw[field] = value;
    } catch {
      return { kind: 'bad', id, fault: { field, problem: 'The text is not JSON.' } };
    }
  }
  const parsed = definition.schema.safeParse(raw);
  if (parsed.success) return { kind: 'entity', entity: parsed.data };
  const issue = parsed.error.issues[0];
  const fault = { field: issue?.path.join('.') ?? '', problem: issue?.message ?? 'The row does not fit.' };
  return { kind: 'bad', id, fault };
}

/** SharePoint's own Title, cut to its length: it is for reading only. */
function titleOf(value: unknown): string {
  const text =
    typeof value === 'object' && value !== null && 'nb' in value ? String(value.nb) : String(value);
  return text.replaceAll(/\s+/g, ' ').slice(0, 255);
}
