/** A parsed `$filter` of directory objects. */
export type FilterExpression = Joined<'and'> | Joined<'or'> | Negated | FilterClause;

interface Joined<Kind> {
  readonly kind: Kind;
  readonly left: FilterExpression;
  readonly right: FilterExpression;
}

interface Negated {
  readonly kind: 'not';
  readonly of: FilterExpression;
}

/** What is said of one property. */
export type FilterClause =
  | {
      readonly kind: 'compare';
      readonly property: string;
      readonly operator: Comparison;
      readonly value: Literal;
    }
  | { readonly kind: 'in'; readonly property: string; readonly values: readonly Literal[] }
  | { readonly kind: 'startsWith'; readonly property: string; readonly value: Literal }
  | { readonly kind: 'endsWith'; readonly property: string; readonly value: Literal };

export type Comparison = 'eq' | 'ne' | 'ge' | 'le';
export type Literal = string | boolean | number | null;
