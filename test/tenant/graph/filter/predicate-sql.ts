import type { SQLInputValue } from 'node:sqlite';
import { invalidRequest } from '../errors/graph-refusal.ts';
import type { FieldExpression } from './field-expression.ts';
import type { Predicate } from './parse-filter.ts';

export interface Condition {
  sql: string;
  values: SQLInputValue[];
}

const comparisons = { eq: '=', ne: '<>', lt: '<', gt: '>', le: '<=', ge: '>=' } as const;

export function predicateSql(predicate: Predicate, target: FieldExpression): Condition {
  const { operator } = predicate;
  if (predicate.value === null) return nullCondition(operator, target);
  const value = comparable(predicate, target);
  if (operator === 'startswith') {
    // A range, so that an index serves it; U+FFFF sorts after everything that begins with the text.
    return { sql: `(${target.sql} >= ? and ${target.sql} < ?)`, values: [value, `${String(value)}\uffff`] };
  }
  if (operator === 'ne') return { sql: `(${target.sql} <> ? or ${target.sql} is null)`, values: [value] };
  return { sql: `${target.sql} ${comparisons[operator]} ?`, values: [value] };
}

function nullCondition(operator: Predicate['operator'], target: FieldExpression): Condition {
  if (operator !== 'eq' && operator !== 'ne') {
    throw invalidRequest(`Field '${target.field}' cannot be compared with null by '${operator}'.`);
  }
  return { sql: `${target.sql} is ${operator === 'eq' ? '' : 'not '}null`, values: [] };
}

function comparable(predicate: Predicate, target: FieldExpression): string | number {
  const { value, field, operator } = predicate;
  switch (target.facet) {
    case 'text':
    case 'choice':
      if (typeof value === 'string') return value;
      break;
    case 'dateTime':
      if (typeof value === 'string' && operator !== 'startswith' && !Number.isNaN(Date.parse(value))) {
        return `${new Date(value).toISOString().slice(0, 19)}Z`;
      }
      break;
    case 'boolean':
      // Graph takes true and false as well as 1 and 0.
      if (operator !== 'startswith' && (typeof value === 'boolean' || value === 0 || value === 1))
        return Number(value);
      break;
    default:
      if (operator !== 'startswith' && value !== '' && Number.isFinite(Number(value))) return Number(value);
  }
  throw invalidRequest(
    `The value of field '${field}' cannot be compared by '${operator}' with '${String(value)}'.`,
  );
}
