import type { TableName, Tables } from '@rod-trad/shared/stores/tables';
import type { z } from 'zod';

interface ColumnBase {
  /** The API's name; it can never be changed once the column is made. */
  readonly name: string;
  /** What people see at the head of the column in SharePoint, in Norwegian. */
  readonly displayName: string;
}

/**
 * How one field of an entity stands in a list.
 * - `text`: one line, at most 255 characters. Ids and days are text as well: person columns are joins and take no
 *   Entra id, dates shift with the site's time zone, and neither can be filtered the way we need (platform facts 1.2, 1.3).
 * - `note`: several lines, at most 63,999 characters; cannot be indexed.
 * - `localised`: two columns of one line, `<name>Nb` and `<name>Nn`.
 * - `json`: a nested value as text in a column of several lines.
 */
export type Column =
  | (ColumnBase & { readonly type: 'text'; readonly indexed?: boolean })
  | (ColumnBase & { readonly type: 'note' | 'number' | 'boolean' | 'json' | 'localised' })
  | (ColumnBase & { readonly type: 'choice'; readonly choices: readonly string[] });

export type ColumnType = Column['type'];

/** One SharePoint list. Its shape is data: provisioning, the check at start and the stores all read it here. */
export interface ListDefinition<T extends TableName> {
  readonly table: T;
  /** The list's title, by which it is addressed. */
  readonly displayName: string;
  readonly description: string;
  /** The field repeated in SharePoint's own Title, so that the list can be read by people. */
  readonly title?: keyof Tables[T] & string;
  /** Rows are only ever added: nothing has to be remembered for changing them. */
  readonly appendOnly: boolean;
  readonly columns: ColumnsOf<Tables[T]>;
  /** What a row must be to be let in. */
  readonly schema: z.ZodType<Tables[T]>;
}

/** A column for each field but the id, which is the `Key` of every list. */
export type ColumnsOf<Entity> = { readonly [F in Exclude<keyof Entity, 'id'>]-?: Column };

/** The client-made id: unique, so that a repeated create is refused instead of doubled. */
export const keyColumn = 'Key';
/** Rows are marked and stay: a destroyed row breaks the change feed (msgraph-sdk-typescript#544). */
export const deletedColumn = 'Deleted';

/** What of a definition matters when the table does not: the shape of the list itself. */
export interface ListShape {
  readonly table: TableName;
  readonly displayName: string;
  readonly description: string;
  readonly columns: object;
}

/** The columns as pairs of field and column. */
export function columnsOf(shape: ListShape): readonly (readonly [string, Column])[] {
  return Object.entries(shape.columns);
}
