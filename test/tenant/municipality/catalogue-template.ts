/** One sentence in bokmål and in nynorsk. */
export type Pair = readonly [nb: string, nn: string];

export type AreaKey =
  | 'care'
  | 'learning'
  | 'technical'
  | 'digital'
  | 'leadership'
  | 'change'
  | 'language'
  | 'casework';

/** A skill with what a person does at level 0, 1, 2, 3 and 4. */
export interface SkillTemplate {
  readonly areas: readonly AreaKey[];
  readonly name: Pair;
  readonly levels: readonly [Pair, Pair, Pair, Pair, Pair];
}
