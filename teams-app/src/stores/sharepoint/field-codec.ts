import { AppError } from '@rod-trad/shared/errors';
import type { Column } from './list-definition.ts';

/** Single line 255 characters, several lines 63,999 (platform facts 1.2). */
const lineLimit = 255;
const noteLimit = 63_999;

export type FieldValues = Record<string, unknown>;

/**
 * Writes one field's value into a row as Graph takes it; an empty value becomes null, which empties the column.
 * A value that does not fit is refused here, by the field's name, before anything is sent.
 */
export function encodeField(into: FieldValues, field: string, column: Column, value: unknown): void {
  if (column.type === 'localised') {
    const { nb, nn } = (value ?? {}) as { nb?: string; nn?: string };
    into[`${column.name}Nb`] = fitting(field, lineLimit, nb);
    into[`${column.name}Nn`] = fitting(field, lineLimit, nn);
  } else if (value === undefined) into[column.name] = null;
  else if (column.type === 'json') into[column.name] = fitting(field, noteLimit, JSON.stringify(value));
  else if (column.type === 'note') into[column.name] = fitting(field, noteLimit, String(value));
  else if (column.type === 'text') into[column.name] = fitting(field, lineLimit, String(value));
  else into[column.name] = value;
}

function fitting(field: string, limit: number, text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (text.length > limit) {
    const problem = `is ${text.length} characters long; there is room for ${limit}`;
    throw new AppError('invalid', `The field ${field} ${problem}.`, { details: { field, problem } });
  }
  if (limit === lineLimit && /[\r\n]/.test(text)) {
    const problem = 'must stand on one line';
    throw new AppError('invalid', `The field ${field} ${problem}.`, { details: { field, problem } });
  }
  return text;
}

/** Reads one field's value out of a row; undefined for an empty column. Throws a SyntaxError for text that is not JSON. */
export function decodeField(from: Readonly<FieldValues>, column: Column): unknown {
  if (column.type === 'localised') {
    const nb = from[`${column.name}Nb`];
    // Somebody who typed a row by hand has perhaps filled in one of the two.
    const nn = from[`${column.name}Nn`] ?? nb;
    return nn === undefined || nn === null ? undefined : { nb: nb ?? nn, nn };
  }
  const value = from[column.name] ?? undefined;
  return column.type === 'json' && typeof value === 'string' ? JSON.parse(value) : value;
}

/** The columns in the list that hold one field. */
export function namesOf(column: Column): readonly string[] {
  return column.type === 'localised' ? [`${column.name}Nb`, `${column.name}Nn`] : [column.name];
}
