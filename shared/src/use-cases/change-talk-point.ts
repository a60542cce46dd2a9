import type { Fault } from '../domain/fault.ts';
import type { TalkPoint, TalkSide } from '../domain/talk/talk.ts';
import type { Actor } from '../policies/actor.ts';
import { auditTalk } from './audit-talk.ts';
import type { FoundTalk } from './find-talk.ts';
import { findTalkPoint, type PointPlace } from './find-talk-point.ts';
import { submitChange } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface PointChange extends PointPlace {
  readonly key: string;
}

type Decided = { readonly faults: readonly Fault[] } | { readonly changes: Partial<TalkPoint> };

/** Changes a point other than by its words. Each side's part of it is a field of its own, so no version is asked for. */
export async function changeTalkPoint(
  context: UseCaseContext,
  actor: Actor,
  action: string,
  { key, ...place }: PointChange,
  decide: (point: TalkPoint, side: TalkSide, found: FoundTalk) => Decided,
): Promise<CommandOutcome<Written, TalkPoint>> {
  const reached = findTalkPoint(context, actor, place);
  if (reached.kind !== 'point') return reached;
  const { found, stored } = reached;
  const decided = decide(stored.entity, found.side, found);
  if ('faults' in decided) return { kind: 'invalid', faults: decided.faults };
  await auditTalk(context, actor, `write:talk:${action}`, found.employeeId);
  return submitChange(context, actor, key, 'talkPoints', stored, stored.etag, decided.changes);
}
