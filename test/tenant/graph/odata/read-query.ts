import { invalidRequest } from '../errors/graph-refusal.ts';

/** Query options of one request. Graph accepts the system options with and without the dollar sign in v1.0. */
export interface GraphQuery {
  select?: string[];
  expand: Expansion[];
  filter?: string;
  orderby?: string;
  top?: number;
  skiptoken?: string;
  token?: string;
}

export interface Expansion {
  name: string;
  select?: string[];
}

const known = new Set(['select', 'expand', 'filter', 'orderby', 'top', 'skiptoken', 'token']);

export function readQuery(raw: unknown): GraphQuery {
  const query: GraphQuery = { expand: [] };
  for (const [key, value] of Object.entries(raw as Record<string, string | string[]>)) {
    const name = key.replace(/^\$/, '').toLowerCase();
    if (!known.has(name)) throw invalidRequest(`The query option '${key}' is not supported.`);
    if (typeof value !== 'string')
      throw invalidRequest(`Query option '${key}' was specified more than once.`);
    if (name === 'select') query.select = splitTopLevel(value);
    else if (name === 'expand') query.expand = splitTopLevel(value).map(readExpansion);
    else if (name === 'top') query.top = readTop(value);
    else if (name === 'filter') query.filter = value;
    else if (name === 'orderby') query.orderby = value;
    else if (name === 'skiptoken') query.skiptoken = value;
    else query.token = value;
  }
  return query;
}

function readTop(value: string): number {
  const top = Number(value);
  if (!Number.isInteger(top) || top < 1)
    throw invalidRequest(`Invalid value '${value}' for $top query option.`);
  return top;
}

/** `fields`, `fields($select=A,B)` and the older `fields(select=A,B)`. */
function readExpansion(text: string): Expansion {
  const match = /^(\w+)(?:\((.*)\))?$/s.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) throw invalidRequest(`The expression "${text}" is not valid.`);
  const inner = match[2];
  if (inner === undefined) return { name };
  const select = /^\$?select=(.+)$/s.exec(inner.trim())?.[1];
  if (select === undefined) throw invalidRequest(`The expression "${text}" is not valid.`);
  return { name, select: splitTopLevel(select) };
}

/** Splits at commas outside parentheses. */
function splitTopLevel(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  parts.push(part.trim());
  return parts.filter((each) => each !== '');
}

export function expansionOf(query: GraphQuery, name: string): Expansion | undefined {
  return query.expand.find((each) => each.name.toLowerCase() === name);
}
