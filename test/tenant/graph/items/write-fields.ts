import { builtInColumns } from '../columns/built-in-columns.ts';
import { type ColumnDefinition, holdsMany, refersById } from '../columns/column-definition.ts';
import { invalidRequest } from '../errors/graph-refusal.ts';
import { readObject } from '../odata/read-object.ts';
import { readValue, type StoredValue } from './read-value.ts';

export type StoredFields = Record<string, StoredValue>;

const typeAnnotation = '@odata.type';
const readOnlyNames = new Set([
  'id',
  'linktitle',
  ...builtInColumns.flatMap((column) => [column.name.toLowerCase(), `${column.name}LookupId`.toLowerCase()]),
]);

/** Writes the fields of a request body over those kept before. Unknown, read-only and ill-typed fields are refused. */
export function writeFields(
  columns: readonly ColumnDefinition[],
  before: StoredFields,
  body: unknown,
): StoredFields {
  const source = readObject(body);
  const after: StoredFields = { ...before };
  for (const [key, value] of Object.entries(source)) {
    if (key.includes('@')) continue;
    const { column, byId } = targetOf(columns, key);
    if (holdsMany(column) && value !== null) requireAnnotation(source, key, byId);
    if (value === null) delete after[column.name];
    else after[column.name] = readValue(column, byId && column.facet === 'text' ? String(value) : value);
  }
  return after;
}

function targetOf(
  columns: readonly ColumnDefinition[],
  key: string,
): { column: ColumnDefinition; byId: boolean } {
  if (readOnlyNames.has(key.toLowerCase())) throw invalidRequest(`Field '${key}' is read-only`);
  const direct = columns.find((column) => column.name === key);
  if (direct !== undefined && !refersById(direct)) {
    if (direct.readOnly) throw invalidRequest(`Field '${key}' is read-only`);
    return { column: direct, byId: false };
  }
  if (direct !== undefined) {
    // microsoft-graph-docs#6334: people cannot be written as objects or by their Entra id.
    throw invalidRequest('A value without a type name was found and no expected type is available.');
  }
  const base = key.endsWith('LookupId') ? key.slice(0, -'LookupId'.length) : undefined;
  const referring = columns.find((column) => column.name === base && refersById(column));
  // microsoft-graph-docs-contrib#1457: beside a column `EmployeeId`, `EmployeeLookupId` fills that one instead.
  const clashing = columns.find((column) => column.name === `${base}Id` && !refersById(column));
  const column = referring !== undefined && clashing !== undefined ? clashing : referring;
  if (column === undefined) throw invalidRequest(`Field '${key}' is not recognized`);
  return { column, byId: true };
}

function requireAnnotation(source: Record<string, unknown>, key: string, byId: boolean): void {
  const expected = byId ? 'Collection(Edm.Int32)' : 'Collection(Edm.String)';
  if (source[`${key}${typeAnnotation}`] !== expected) {
    throw invalidRequest(
      `Property '${key}' with several values needs '${key}${typeAnnotation}': '${expected}'.`,
    );
  }
}

/** Defaults and required fields of a new row. SharePoint's own Title is left alone: the API never insists on it. */
export function completeNewFields(columns: readonly ColumnDefinition[], fields: StoredFields): StoredFields {
  const complete: StoredFields = { ...fields };
  for (const column of columns) {
    if (complete[column.name] === undefined && column.defaultValue?.value !== undefined) {
      complete[column.name] = defaultOf(column, column.defaultValue.value);
    }
  }
  requireFields(columns, complete);
  return complete;
}

export function requireFields(columns: readonly ColumnDefinition[], fields: StoredFields): void {
  const missing = columns.find(
    (column) => column.required && column.name !== 'Title' && fields[column.name] === undefined,
  );
  if (missing !== undefined) throw invalidRequest(`Field '${missing.name}' is required.`);
}

/** Default values are text in the definition whatever the type of the column. */
function defaultOf(column: ColumnDefinition, text: string): StoredValue {
  if (column.facet === 'number') return readValue(column, Number(text));
  if (column.facet === 'boolean') return readValue(column, text === '1' || text.toLowerCase() === 'true');
  return readValue(column, text);
}
