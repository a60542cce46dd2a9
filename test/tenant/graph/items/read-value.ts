import { type ColumnDefinition, holdsMany, isMultiLine } from '../columns/column-definition.ts';
import { invalidRequest } from '../errors/graph-refusal.ts';

/** Single line 255 characters, several lines 63,999 (support.microsoft.com, quoted second-hand). */
const singleLineLimit = 255;
const multiLineLimit = 63_999;

export type StoredValue = string | number | boolean | string[] | number[];

/** The value as it is kept, or a refusal. Never called with null, which empties a field. */
export function readValue(column: ColumnDefinition, value: unknown): StoredValue {
  switch (column.facet) {
    case 'text':
      return readText(column, value);
    case 'number':
      return readNumber(column, value);
    case 'choice':
      return holdsMany(column) ? readMany(column, value, readChoice) : readChoice(column, value);
    case 'dateTime':
      return readDate(column, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType(column);
      return value;
    case 'personOrGroup':
    case 'lookup':
      return holdsMany(column) ? readMany(column, value, readReference) : readReference(column, value);
  }
}

function readText(column: ColumnDefinition, value: unknown): string {
  if (typeof value !== 'string') throw wrongType(column);
  const limit = isMultiLine(column)
    ? multiLineLimit
    : Math.min(Number(column.options.maxLength), singleLineLimit);
  if (value.length > limit || (!isMultiLine(column) && /[\r\n]/.test(value))) {
    // SharePoint's own sentence for a text that does not fit.
    throw invalidRequest(
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
    );
  }
  return value;
}

function readNumber(column: ColumnDefinition, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongType(column);
  const { minimum, maximum } = column.options;
  const tooSmall = typeof minimum === 'number' && value < minimum;
  const tooLarge = typeof maximum === 'number' && value > maximum;
  if (tooSmall || tooLarge) {
    throw invalidRequest(
      `The value of field '${column.name}' must be between ${String(minimum)} and ${String(maximum)}.`,
    );
  }
  return value;
}

function readChoice(column: ColumnDefinition, value: unknown): string {
  if (typeof value !== 'string') throw wrongType(column);
  const choices = column.options.choices as string[];
  if (column.options.allowTextEntry !== true && !choices.includes(value)) {
    throw invalidRequest(`The value '${value}' is not one of the choices of field '${column.name}'.`);
  }
  return value;
}

const isoDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** SharePoint keeps whole seconds. */
function readDate(column: ColumnDefinition, value: unknown): string {
  if (typeof value !== 'string' || !isoDate.test(value)) throw wrongType(column);
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) throw wrongType(column);
  const seconds = at.toISOString().slice(0, 19);
  return column.options.format === 'dateOnly' ? `${seconds.slice(0, 10)}T00:00:00Z` : `${seconds}Z`;
}

/** The integer id of a row in the looked-up list, or in the hidden list of people; never an Entra id. */
function readReference(column: ColumnDefinition, value: unknown): number {
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isInteger(id) || id < 1) throw wrongType(column);
  return id;
}

function readMany<T extends string | number>(
  column: ColumnDefinition,
  value: unknown,
  readOne: (column: ColumnDefinition, value: unknown) => T,
): T[] {
  if (!Array.isArray(value)) throw wrongType(column);
  return value.map((each) => readOne(column, each));
}

function wrongType(column: ColumnDefinition): Error {
  return invalidRequest(
    `The value of field '${column.name}' does not fit a column of type '${column.facet}'.`,
  );
}
