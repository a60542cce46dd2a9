import type { AppraisalTalk } from '../domain/talk/talk.ts';
import type { Actor } from '../policies/actor.ts';
import { beginTalk, type FoundTalk } from './find-talk.ts';
import { submitChange } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

/**
 * Sets some fields of the talk itself. No version is asked for: the two sides set different fields, what one sees on screen is
 * only a day and a time, and what cannot be done any longer is refused by its rule.
 */
export async function changeTalk(
  context: UseCaseContext,
  actor: Actor,
  key: string,
  found: FoundTalk,
  changes: Partial<AppraisalTalk>,
): Promise<CommandOutcome<Written, AppraisalTalk>> {
  await beginTalk(context, actor, found);
  const stored = context.records.get('talks', found.id);
  if (stored === undefined) return { kind: 'notFound' };
  return submitChange(context, actor, key, 'talks', stored, stored.etag, changes);
}
