import type { AppraisalTalk } from '../domain/talk/talk.ts';
import type { Actor } from '../policies/actor.ts';
import { auditTalk } from './audit-talk.ts';
import { changeTalk } from './change-talk.ts';
import { findTalk, type TalkPlace } from './find-talk.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface ShareInput extends TalkPlace {
  readonly key: string;
}

/** Lets the other one see the own preparation. It is shared with a person: a leader who comes later does not inherit it. */
export async function sharePreparation(
  context: UseCaseContext,
  actor: Actor,
  { key, ...place }: ShareInput,
): Promise<CommandOutcome<Written, AppraisalTalk>> {
  const found = findTalk(context, actor, place);
  if (found.kind !== 'found') return found;
  await auditTalk(context, actor, 'write:talk:share', found.employeeId);
  const changes =
    found.side === 'employee' ? { employeeSharedWith: found.partnerId } : { leaderSharedBy: actor.personId };
  return changeTalk(context, actor, key, found, changes);
}
