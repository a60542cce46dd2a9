import type { SQLInputValue } from 'node:sqlite';
import { readToken, writeToken } from '../../http/opaque-token.ts';
import { invalidRequest } from '../errors/graph-refusal.ts';
import { fieldExpression } from '../filter/field-expression.ts';
import { type FilterContext, planFilter, refuseNonIndexed } from '../filter/plan-filter.ts';
import type { GraphQuery } from '../odata/read-query.ts';
import { type ItemRow, itemColumns, readItemRow } from './item-row.ts';

/** Neither is documented (microsoft-graph-docs-contrib#28, #735): what the service is seen to do. */
const defaultPage = 200;
const largestPage = 5_000;

export interface ItemPage {
  rows: ItemRow[];
  /** For `$skiptoken` of the next page; absent on the last one. */
  skiptoken?: string;
}

interface Order {
  sql: string;
  descending: boolean;
}

/** One page of a list, filtered and ordered, continued after the last row of the page before. */
export function queryItems(context: FilterContext, query: GraphQuery): ItemPage {
  const filter = query.filter === undefined ? undefined : planFilter(context, query.filter);
  const order = query.orderby === undefined ? undefined : readOrder(context, query.orderby);
  const size = Math.min(query.top ?? defaultPage, largestPage);
  const after = query.skiptoken === undefined ? undefined : continuation(query.skiptoken, order);
  const conditions = [filter, after].filter((each) => each !== undefined);
  const hint = filter?.index === undefined ? '' : `indexed by "${filter.index}"`;
  const direction = order?.descending === true ? 'desc' : 'asc';
  const key = order === undefined ? 'null' : order.sql;
  const rows = context.database
    .prepare(
      `select ${itemColumns}, ${key} as sort_key from graph_item ${hint}
       where list = ${context.list} and deleted = 0 ${conditions.map((each) => `and (${each.sql})`).join(' ')}
       order by ${order === undefined ? '' : `sort_key ${direction},`} id ${direction} limit ${size + 1}`,
    )
    .all(...conditions.flatMap((each) => each.values));
  const page = rows.slice(0, size);
  const last = page.at(-1);
  if (rows.length <= size || last === undefined) return { rows: page.map(readItemRow) };
  return { rows: page.map(readItemRow), skiptoken: writeToken({ id: last.id, key: last.sort_key }) };
}

/** `$orderby` is not documented for list items; an indexed field is the only one that can be walked in order. */
function readOrder(context: FilterContext, text: string): Order {
  const match = /^fields\/(\w+)(?:\s+(asc|desc))?$/i.exec(text.trim());
  if (match === null) throw invalidRequest(`Invalid orderby clause: '${text}'.`);
  const target = fieldExpression(context.list, context.columns, match[1] ?? '');
  refuseNonIndexed(context, [target]);
  return { sql: target.sql, descending: match[2]?.toLowerCase() === 'desc' };
}

function continuation(skiptoken: string, order: Order | undefined): { sql: string; values: SQLInputValue[] } {
  const token = readToken(skiptoken);
  const id = token?.id;
  if (token === undefined || typeof id !== 'number') throw invalidRequest('The skiptoken is not valid.');
  if (order === undefined) return { sql: 'id > ?', values: [id] };
  const key = token.key as SQLInputValue;
  const beyond = order.descending ? '<' : '>';
  // Rows without a value come first in ascending order.
  if (key === null) {
    return order.descending
      ? { sql: `${order.sql} is null and id < ?`, values: [id] }
      : { sql: `${order.sql} is not null or id > ?`, values: [id] };
  }
  const rest = order.descending ? ` or ${order.sql} is null` : '';
  return {
    sql: `${order.sql} ${beyond} ? or (${order.sql} = ? and id ${beyond} ?)${rest}`,
    values: [key, key, id],
  };
}
