import type { TalkPoint } from '../domain/talk/talk.ts';
import { openTalkFaults } from '../domain/talk/talk-point.ts';
import type { Actor } from '../policies/actor.ts';
import { changeTalkPoint, type PointChange } from './change-talk-point.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

/** Takes a point out again, as long as the talk is not closed. */
export async function dropTalkPoint(
  context: UseCaseContext,
  actor: Actor,
  place: PointChange,
): Promise<CommandOutcome<Written, TalkPoint>> {
  return changeTalkPoint(context, actor, 'drop', place, (_, __, { talk }) => {
    const faults = openTalkFaults(talk);
    return faults.length > 0 ? { faults } : { changes: { dropped: true } };
  });
}
