/** What is told of some competences together: people once for each competence, and how many competences are hidden. */
export interface GapSum {
  readonly required: number;
  readonly met: number;
  readonly gap: number;
  readonly unknown: number;
  /** Competences that have too few people to be told; nothing of them is in the numbers. */
  readonly hidden: number;
}

/** One competence as it is published, or `hidden`. */
export type Told = Omit<GapSum, 'hidden'> | 'hidden';

/** Adds up what is told. Only what is published goes in, so a sum tells nothing that its parts do not. */
export function sumTold(cells: readonly Told[]): GapSum {
  const sum = { required: 0, met: 0, gap: 0, unknown: 0, hidden: 0 };
  for (const cell of cells) {
    if (cell === 'hidden') sum.hidden += 1;
    else {
      sum.required += cell.required;
      sum.met += cell.met;
      sum.gap += cell.gap;
      sum.unknown += cell.unknown;
    }
  }
  return sum;
}
