import type { ColumnDefinition } from '../columns/column-definition.ts';
import { holdsMany, refersById } from '../columns/column-definition.ts';
import { invalidRequest } from '../errors/graph-refusal.ts';
import type { ListRow } from '../lists/list-row.ts';
import type { Expansion } from '../odata/read-query.ts';
import { eTagOf, type ItemRow } from './item-row.ts';
import type { StoredFields } from './write-fields.ts';

/** Rows of a generic list. */
export const contentType = { id: '0x0100C7F2A9D3', name: 'Item' };

/** A row as a listItem: its `fields` come along only when the caller expanded them. */
export function presentItem(
  list: ListRow,
  row: ItemRow,
  columns: readonly ColumnDefinition[],
  fields: Expansion | undefined,
): Record<string, unknown> {
  const eTag = eTagOf(row);
  return {
    '@odata.etag': eTag,
    id: String(row.id),
    eTag,
    createdDateTime: row.createdAt,
    lastModifiedDateTime: row.modifiedAt,
    webUrl: `${list.webUrl}/${row.id}_.000`,
    createdBy: { application: { id: row.createdBy } },
    lastModifiedBy: { application: { id: row.modifiedBy } },
    parentReference: { id: list.id, siteId: list.siteId },
    contentType,
    ...(fields === undefined ? {} : { fields: presentFields(row, columns, fields.select) }),
  };
}

/** The fieldValueSet. Empty fields are left out, as Graph leaves them out. */
export function presentFields(
  row: ItemRow,
  columns: readonly ColumnDefinition[],
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const values = { ...builtInValues(row), ...columnValues(row.fields, columns) };
  const kept = select === undefined ? values : pick(values, columns, select);
  return { '@odata.etag': eTagOf(row), ...kept };
}

/** The fields of an earlier version, which has no tag of its own. */
export function columnValues(
  fields: StoredFields,
  columns: readonly ColumnDefinition[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const column of columns) {
    const value = fields[column.name];
    if (value === undefined) continue;
    if (!refersById(column)) values[column.name] = value;
    else if (holdsMany(column)) values[column.name] = (value as number[]).map((id) => ({ LookupId: id }));
    else values[`${column.name}LookupId`] = String(value);
  }
  return values;
}

function builtInValues(row: ItemRow): Record<string, unknown> {
  return {
    id: String(row.id),
    ContentType: contentType.name,
    Modified: row.modifiedAt,
    Created: row.createdAt,
    AuthorLookupId: '1',
    EditorLookupId: '1',
    _UIVersionString: `${row.version}.0`,
    Attachments: false,
    ...(row.fields.Title === undefined ? {} : { LinkTitle: row.fields.Title }),
  };
}

const builtInNames = [
  'id',
  'ContentType',
  'Modified',
  'Created',
  'AuthorLookupId',
  'EditorLookupId',
  '_UIVersionString',
  'Attachments',
  'LinkTitle',
];

function pick(
  values: Record<string, unknown>,
  columns: readonly ColumnDefinition[],
  select: readonly string[],
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of select) {
    const known = builtInNames.includes(name) || columns.some((column) => isNameOf(column, name));
    if (!known) throw invalidRequest(`Field '${name}' is not recognized`);
    if (values[name] !== undefined) kept[name] = values[name];
  }
  return kept;
}

function isNameOf(column: ColumnDefinition, name: string): boolean {
  return name === column.name || (refersById(column) && name === `${column.name}LookupId`);
}
