import { invalidRequest } from '../errors/graph-refusal.ts';

const operators = ['eq', 'ne', 'lt', 'gt', 'le', 'ge', 'startswith'] as const;
type Operator = (typeof operators)[number];

/** `fields/<field> <operator> <value>`. */
export interface Predicate {
  field: string;
  operator: Operator;
  value: string | number | boolean | null;
}

const literal = `'(?:[^']|'')*'|-?\\d+(?:\\.\\d+)?|true|false|null`;
const comparison = new RegExp(`^fields/(\\w+)\\s+(\\w+)\\s+(${literal})`, 'i');
const startsWith = new RegExp(`^startswith\\(\\s*fields/(\\w+)\\s*,\\s*(${literal})\\s*\\)`, 'i');

/** `eq ne lt gt le ge startswith` joined by `and`: what graph-docs listitem-list.md names, and nothing else. */
export function parseFilter(text: string): Predicate[] {
  const predicates: Predicate[] = [];
  let rest = text.trim();
  while (true) {
    const function_ = startsWith.exec(rest);
    const match = function_ ?? comparison.exec(rest);
    if (match === null) throw invalidRequest(`Invalid filter clause: '${text}'.`);
    const operator = function_ === null ? readOperator(match[2] ?? '', text) : 'startswith';
    const value = readLiteral((function_ === null ? match[3] : match[2]) ?? '');
    if (operator === 'startswith' && typeof value !== 'string')
      throw invalidRequest(`Invalid filter clause: '${text}'.`);
    predicates.push({ field: match[1] ?? '', operator, value });
    rest = rest.slice(match[0].length).trim();
    if (rest === '') return predicates;
    const and = /^and\s+/i.exec(rest);
    if (and === null) throw invalidRequest(`Invalid filter clause: '${text}'.`);
    rest = rest.slice(and[0].length);
  }
}

function readOperator(name: string, text: string): Operator {
  const operator = operators.find((each) => each === name.toLowerCase());
  if (operator === undefined || operator === 'startswith')
    throw invalidRequest(`Invalid filter clause: '${text}'.`);
  return operator;
}

function readLiteral(text: string): Predicate['value'] {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return /^null$/i.test(text) ? null : Number(text);
}
