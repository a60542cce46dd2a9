import type { RowDifference } from './comparison.ts';
import type { Choice } from './decision.ts';
import type { Proposal } from './proposals.ts';

/** What can be done with a row. What only others have changed comes in with a refresh, and nothing has to be chosen. */
export function choicesFor({ difference, send }: Proposal): readonly Choice[] {
  const { kind, side } = difference;
  if (side === 'theirs' || side === 'both') return ['leave'];
  return [
    ...(send === undefined ? [] : (['mine'] as const)),
    // A new row has nothing in SharePoint to be replaced with.
    ...(kind === 'new' ? [] : (['theirs'] as const)),
    'leave',
  ];
}

/**
 * What the user alone has changed is to be written; where both have, somebody has to choose, and so where somebody else in the
 * workbook has typed it, or may have.
 */
export function firstChoice({ difference }: Proposal, unplaced: boolean): Choice {
  return difference.side === 'mine' && !unplaced && !typedByOther(difference) ? 'mine' : 'leave';
}

export function typedByOther({ cells }: RowDifference): boolean {
  return cells.some(({ byOther }) => byOther === true);
}
