import { AppError } from '@rod-trad/shared/errors';
import type { TableName } from '@rod-trad/shared/stores/tables';
import type { CallTerms, GraphClient, Priority } from '../../graph/graph-call.ts';
import type { ListShape } from './list-definition.ts';
import type { BadRow } from './list-item.ts';

/** What the check at start has found out about the lists; `createSchemaCheck` keeps it. */
export interface SchemaState {
  /** Writing would fail, or worse: go wrong quietly. */
  isBroken(table: TableName): boolean;
  /** Columns that are not there; reading leaves them out of its `$select`. */
  missingColumns(table: TableName): ReadonlySet<string>;
}

export interface SharePointStoreSettings {
  readonly graph: GraphClient;
  readonly siteId: string;
  /** Absent: the lists are taken to be as they should. */
  readonly schema?: SchemaState;
  /** Rows asked for at a time. Graph names neither a default nor a largest size (microsoft-graph-docs-contrib#28). */
  readonly pageSize?: number;
  /** Seconds a caller waits, by priority; the Graph client's own when absent. */
  readonly patience?: Partial<Readonly<Record<Priority, number>>>;
  /** A row that cannot be used is left out and told of here. */
  readonly onBadRow: (bad: BadRow) => void;
}

/** 5 MB or so of JSON for the widest list, well under a minute on the slowest day. */
export const defaultPageSize = 2_000;

export function listPath(siteId: string, list: Pick<ListShape, 'displayName'>): string {
  return `/sites/${siteId}/lists/${encodeURIComponent(list.displayName)}`;
}

/** `$expand` that brings exactly these columns. */
export function expandFields(names: readonly string[], missing: ReadonlySet<string> | undefined): string {
  const present = missing === undefined ? names : names.filter((name) => !missing.has(name));
  return `$expand=fields($select=${present.join(',')})`;
}

export function termsFor(settings: SharePointStoreSettings, priority: Priority, units: number): CallTerms {
  const patience = settings.patience?.[priority];
  return { priority, units, ...(patience === undefined ? {} : { patience }) };
}

/** Refuses to write to a list whose columns are not what they should be. */
export function refuseIfBroken(settings: SharePointStoreSettings, list: ListShape): void {
  if (settings.schema?.isBroken(list.table) !== true) return;
  throw new AppError(
    'schemaBroken',
    `The list ${list.displayName} is not as it should be; see the health page.`,
  );
}
