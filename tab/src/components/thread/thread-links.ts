/** Where one gets to along the thread. A way that is absent leads nowhere for this person, and its words are not a link. */
export interface ThreadLinks {
  readonly onMeasure: (measureId: string) => void;
  readonly onGoal?: ((goalId: string) => void) | undefined;
  /** To the plan of a unit, if the person sees it. */
  readonly planOf: (unitId: string) => (() => void) | undefined;
}
