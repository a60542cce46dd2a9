import type { AppraisalTalk } from '../domain/talk/talk.ts';
import { type TalkMove, talkMoveChanges, talkMoveFaults } from '../domain/talk/talk-moves.ts';
import type { Actor } from '../policies/actor.ts';
import { auditTalk } from './audit-talk.ts';
import { changeTalk } from './change-talk.ts';
import { findTalk, type TalkPlace, todayOf } from './find-talk.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface TalkMoveInput extends TalkPlace {
  readonly key: string;
  readonly move: TalkMove;
}

/** Books, postpones or holds a talk, which is the leader's to do; or gives one that was held with a former leader to the one of today, which is the employee's. */
export async function moveTalk(
  context: UseCaseContext,
  actor: Actor,
  { key, move, ...place }: TalkMoveInput,
): Promise<CommandOutcome<Written, AppraisalTalk>> {
  const found = findTalk(context, actor, place);
  if (found.kind !== 'found') return found;
  if (found.side !== (move.kind === 'handOver' ? 'employee' : 'leader')) return { kind: 'forbidden' };
  const { talk, period, leaderToday } = found;
  const changes = talkMoveChanges(move, leaderToday);
  const faults = talkMoveFaults(move, { talk, period, leaderToday, today: todayOf(context) });
  if (faults.length > 0 && !isDone(talk, changes)) return { kind: 'invalid', faults };
  await auditTalk(context, actor, `write:talk:${move.kind}`, found.employeeId);
  return changeTalk(context, actor, key, found, changes);
}

/** The same act sent once more is harmless. */
function isDone(talk: AppraisalTalk | undefined, changes: Partial<AppraisalTalk>): boolean {
  const fields = Object.keys(changes) as (keyof AppraisalTalk)[];
  return talk !== undefined && fields.every((field) => talk[field] === changes[field]);
}
