import type { LeaveSummary } from '@rod-trad/shared/contracts/education-views';

/** In the order somebody has to do with them. */
export const leaveGroups = ['toDecide', 'payCase', 'underWay', 'completed', 'refused'] as const;
export type LeaveGroup = (typeof leaveGroups)[number];

/** Each leave stands once, where something is to be done with it. */
export function groupOf({ decision, studyState, payCase }: LeaveSummary): LeaveGroup {
  if (decision === 'applied') return 'toDecide';
  if (decision !== 'granted') return 'refused';
  const standing = payCase?.standing;
  // What the parties have begun to talk about is theirs, also when the completion it came of is mended.
  if (standing === 'toConsider' || standing === 'raised' || standing === 'negotiated') return 'payCase';
  return studyState === 'completed' ? 'completed' : 'underWay';
}
