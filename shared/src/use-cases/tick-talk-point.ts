import type { PointAudience, TalkPoint } from '../domain/talk/talk.ts';
import { tickChanges } from '../domain/talk/talk-point.ts';
import type { Actor } from '../policies/actor.ts';
import { changeTalkPoint, type PointChange } from './change-talk-point.ts';
import { lockedFaults, openText } from './talk-text.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface TickInput extends PointChange {
  /** Everyone this side agrees to, and nobody else. */
  readonly opens: readonly PointAudience[];
  /** The point as it was when it was ticked. */
  readonly seen: Pick<TalkPoint, 'responsible' | 'dueOn'> & { readonly text: string };
}

/** Says who else may see a point, as far as it is up to one side. It can be taken back at any time: the point is then for the two again. */
export async function tickTalkPoint(
  context: UseCaseContext,
  actor: Actor,
  { opens, seen, ...place }: TickInput,
): Promise<CommandOutcome<Written, TalkPoint>> {
  return changeTalkPoint(context, actor, 'tick', place, (point, side) => {
    const opened = openText(context, point.id, point.text);
    if (opened.kind !== 'text') return { faults: lockedFaults(opened) };
    const isSeen =
      opened.text === seen.text && point.responsible === seen.responsible && point.dueOn === seen.dueOn;
    // Nobody agrees to what the other has just rewritten.
    if (!isSeen) return { faults: [{ field: 'seen', code: 'pointRewritten' }] };
    return { changes: tickChanges(point, side, opens) };
  });
}
