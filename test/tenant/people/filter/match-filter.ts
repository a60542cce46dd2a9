import type { Person } from '../person.ts';
import type { FilterExpression, Literal } from './filter-expression.ts';

/** Whether a person fulfils a checked filter. The directory compares text without regard to case. */
export function matchFilter(expression: FilterExpression, person: Person): boolean {
  switch (expression.kind) {
    case 'and':
      return matchFilter(expression.left, person) && matchFilter(expression.right, person);
    case 'or':
      return matchFilter(expression.left, person) || matchFilter(expression.right, person);
    case 'not':
      return !matchFilter(expression.of, person);
    case 'in':
      return expression.values.some((value) => same(heldBy(person, expression.property), value));
    case 'startsWith':
      return folded(heldBy(person, expression.property)).startsWith(folded(expression.value));
    case 'endsWith':
      return folded(heldBy(person, expression.property)).endsWith(folded(expression.value));
    case 'compare':
      return compare(heldBy(person, expression.property), expression.operator, expression.value);
  }
}

function compare(held: Literal, operator: 'eq' | 'ne' | 'ge' | 'le', value: Literal): boolean {
  if (operator === 'eq') return same(held, value);
  if (operator === 'ne') return !same(held, value);
  if (held === null || value === null) return false;
  return operator === 'ge' ? folded(held) >= folded(value) : folded(held) <= folded(value);
}

function same(held: Literal, value: Literal): boolean {
  return typeof held === 'string' && typeof value === 'string'
    ? folded(held) === folded(value)
    : held === value;
}

function folded(value: Literal): string {
  return value === null ? '' : String(value).toLowerCase();
}

function heldBy(person: Person, property: string): Literal {
  const value = Object.entries(person).find(([name]) => name === property)?.[1];
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
