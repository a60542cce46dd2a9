import type { PointAudience, TalkPoint } from '../domain/talk/talk.ts';
import { tickChanges } from '../domain/talk/talk-point.ts';
import type { Actor } from '../policies/actor.ts';
import { changeTalkPoint, type PointChange } from './change-talk-point.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface TickInput extends PointChange {
  /** Everyone this side agrees to, and nobody else. */
  readonly opens: readonly PointAudience[];
}

/** Says who else may see a point, as far as it is up to one side. It can be taken back at any time: the point is then for the two again. */
export async function tickTalkPoint(
  context: UseCaseContext,
  actor: Actor,
  { opens, ...place }: TickInput,
): Promise<CommandOutcome<Written, TalkPoint>> {
  return changeTalkPoint(context, actor, 'tick', place, (_, side) => ({ changes: tickChanges(side, opens) }));
}
