import type { DatabaseSync } from 'node:sqlite';
import type { ColumnDefinition } from '../columns/column-definition.ts';
import { generalException, invalidRequest, listViewThreshold, throttled } from '../errors/graph-refusal.ts';
import { countItems } from '../items/count-items.ts';
import { type FieldExpression, fieldExpression } from './field-expression.ts';
import { parseFilter } from './parse-filter.ts';
import { type Condition, predicateSql } from './predicate-sql.ts';

/** Rows one database operation may touch in SharePoint Online; nobody can raise it. */
const threshold = 5_000;

/** The header that lets a client ask for trouble. */
export const nonIndexedPreference = 'HonorNonIndexedQueriesWarningMayFailRandomly';

export interface FilterContext {
  database: DatabaseSync;
  list: number;
  columns: readonly ColumnDefinition[];
  /** The `Prefer` header asked for queries over columns without an index. */
  allowNonIndexed: boolean;
  /** From 0 to 1; decides whether such a query fails. */
  random(): number;
}

export interface FilterPlan extends Condition {
  /** The index the database should walk, if the first predicate has one. */
  index: string | undefined;
}

interface Term extends Condition {
  target: FieldExpression;
}

/** Turns `$filter` into a condition, or refuses it exactly where Graph does (graph-docs listitem-list.md). */
export function planFilter(context: FilterContext, filter: string): FilterPlan {
  const terms: Term[] = parseFilter(filter).map((predicate) => {
    const target = fieldExpression(context.list, context.columns, predicate.field);
    return { target, ...predicateSql(predicate, target) };
  });
  refuseNonIndexed(
    context,
    terms.map((term) => term.target),
  );
  const indexed = new Set(terms.filter((term) => term.target.indexed).map((term) => term.target.field));
  if (indexed.size > 1) {
    throw invalidRequest('When filtering on indexed fields, only one indexed field at a time can be used.');
  }
  const [first] = terms;
  if (first !== undefined) refuseLarge(context, first, terms.length > 1);
  return {
    sql: terms.map((term) => term.sql).join(' and '),
    values: terms.flatMap((term) => term.values),
    index: first?.target.index,
  };
}

/** microsoft-graph-docs#2279 has the sentence. With the header the query goes through, or fails, as it happens. */
export function refuseNonIndexed(context: FilterContext, targets: readonly FieldExpression[]): void {
  const field = targets.find((target) => !target.indexed)?.field;
  if (field === undefined) return;
  if (!context.allowNonIndexed) {
    throw invalidRequest(
      `Field '${field}' cannot be referenced in filter or orderby as it is not indexed. ` +
        `Provide the 'Prefer: ${nonIndexedPreference}' header to allow this, ` +
        'but be warned that such queries may fail on large lists.',
    );
  }
  if (context.random() < 0.25) throw generalException();
}

/**
 * One predicate over too many rows hits the list view threshold (sp-dev-docs#7149, also with an index). With more
 * predicates Graph answers 429, although the second would have narrowed the result (msgraph-sdk-dotnet#827).
 */
function refuseLarge(context: FilterContext, first: Term, compound: boolean): void {
  const scanned = first.target.indexed
    ? countMatches(context, first)
    : countItems(context.database, context.list);
  if (scanned <= threshold) return;
  throw compound ? throttled(60) : listViewThreshold();
}

function countMatches(context: FilterContext, term: Term): number {
  const hint = term.target.index === undefined ? '' : `indexed by "${term.target.index}"`;
  const row = context.database
    .prepare(
      `select count(*) as rows from (select 1 from graph_item ${hint}
       where list = ${context.list} and deleted = 0 and ${term.sql} limit ${threshold + 1})`,
    )
    .get(...term.values);
  return Number(row?.rows ?? 0);
}
