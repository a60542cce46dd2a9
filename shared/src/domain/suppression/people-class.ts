/** People who are in the same told cells: whatever is worked out from those cells counts all of them alike. */
export interface PeopleClass {
  /** How many of them stand in the state that is looked at; never nobody. */
  readonly count: number;
  /** How many they are in all states. */
  readonly people: number;
}

/** A cell that is told, by the places of the classes in it. */
export interface ToldCell {
  readonly cell: number;
  readonly classes: readonly number[];
}
