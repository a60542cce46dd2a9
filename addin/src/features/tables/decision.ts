import type { Proposal } from './proposals.ts';

/** `mine` makes SharePoint as the sheet is, `theirs` the sheet as SharePoint is, `leave` neither. */
export type Choice = 'mine' | 'theirs' | 'leave';

export interface Decision {
  readonly proposal: Proposal;
  readonly choice: Choice;
}
