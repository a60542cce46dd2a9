import { followUpChanges, followUpFaults } from '../domain/talk/point-follow-up.ts';
import type { FollowUpMonth, PointStanding, TalkPoint } from '../domain/talk/talk.ts';
import type { Actor } from '../policies/actor.ts';
import { changeTalkPoint, type PointChange } from './change-talk-point.ts';
import { todayOf } from './find-talk.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface PointFollowUpInput extends PointChange {
  readonly after: FollowUpMonth;
  readonly standing: PointStanding;
}

/** How a point goes after three and six months, as one of the two sees it. */
export async function followUpTalkPoint(
  context: UseCaseContext,
  actor: Actor,
  { after, standing, ...place }: PointFollowUpInput,
): Promise<CommandOutcome<Written, TalkPoint>> {
  const today = todayOf(context);
  return changeTalkPoint(context, actor, 'followUp', place, (point, side, { talk }) => {
    const faults = followUpFaults(talk, after, today);
    if (faults.length > 0) return { faults };
    return { changes: followUpChanges(point, side, { after, standing, on: today }) };
  });
}
