import { GraphError } from '../../http/graph-error.ts';
import type { FilterClause, FilterExpression } from './filter-expression.ts';
import { type FilterAbility, filterableProperties } from './filterable-properties.ts';

/**
 * Refuses what the directory cannot filter on, and what it can only when the client accepts an index that lags:
 * `ne`, `not` and `endsWith` need `ConsistencyLevel: eventual` and `$count=true`.
 */
export function checkFilter(expression: FilterExpression, advanced: boolean): void {
  if (expression.kind === 'and' || expression.kind === 'or') {
    checkFilter(expression.left, advanced);
    checkFilter(expression.right, advanced);
    return;
  }
  if (expression.kind === 'not') {
    if (!advanced)
      throw unsupportedQuery(
        "Operator 'Not' is not supported because the required parameters might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header.",
      );
    checkFilter(expression.of, advanced);
    return;
  }
  const abilities = filterableProperties[expression.property];
  const needed = abilityFor(expression);
  if (!abilities?.includes(needed.ability)) throw unsupportedProperty(expression.property);
  if (needed.advanced && !advanced) throw unsupportedProperty(expression.property);
}

function abilityFor(clause: FilterClause): { ability: FilterAbility; advanced: boolean } {
  if (clause.kind === 'startsWith') return { ability: 'startsWith', advanced: false };
  if (clause.kind === 'endsWith') return { ability: 'endsWith', advanced: true };
  if (clause.kind === 'in') return { ability: 'equality', advanced: false };
  if (clause.operator === 'ge' || clause.operator === 'le') return { ability: 'order', advanced: false };
  return { ability: 'equality', advanced: clause.operator === 'ne' };
}

function unsupportedProperty(property: string): GraphError {
  return unsupportedQuery(
    `Unsupported or invalid query filter clause specified for property '${property}' of resource 'User'.`,
  );
}

export function unsupportedQuery(message: string): GraphError {
  return new GraphError(400, 'Request_UnsupportedQuery', message);
}
