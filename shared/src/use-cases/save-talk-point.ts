import { fieldChanges } from '../domain/history-entry.ts';
import { asId, type TalkPointId } from '../domain/ids.ts';
import { onOneLine } from '../domain/plan/measure-content.ts';
import type { TalkPoint } from '../domain/talk/talk.ts';
import { type PointDraft, pointFaults, rewrittenChanges } from '../domain/talk/talk-point.ts';
import type { Actor } from '../policies/actor.ts';
import { auditTalk } from './audit-talk.ts';
import { type FoundTalk, findTalk, type TalkPlace, todayOf } from './find-talk.ts';
import { pointsOf } from './find-talk-point.ts';
import { pointChoices } from './point-choices.ts';
import { submitChange, submitCreate } from './submit-change.ts';
import { lockedFaults, noKey, openText, sealText } from './talk-text.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface PointInput extends TalkPlace {
  /** Made by the client; a new point has it as its id. */
  readonly key: string;
  readonly draft: PointDraft;
  readonly changes?: { readonly id: TalkPointId; readonly etag: string } | undefined;
}

/** Takes down what the two have agreed on, or mends it. A new point is for the two alone until both have ticked something else. */
export async function saveTalkPoint(
  context: UseCaseContext,
  actor: Actor,
  { key, draft, changes, ...place }: PointInput,
): Promise<CommandOutcome<Written, { readonly text: string }>> {
  const { records } = context;
  const found = findTalk(context, actor, place);
  if (found.kind !== 'found') return found;
  const id = changes?.id ?? asId<'TalkPoint'>(key);
  const stored = records.get('talkPoints', id);
  const before = stored?.entity;
  if (before === undefined ? changes !== undefined : before.talkId !== found.id || before.dropped) {
    return { kind: 'notFound' };
  }
  if (before !== undefined && changes === undefined) {
    return { kind: 'ok', value: writtenAs(records, 'talkPoints', id) };
  }
  const opened = openText(context, id, before?.text);
  if (opened.kind !== 'text') return { kind: 'invalid', faults: lockedFaults(opened) };
  const others = pointsOf(context, found.id).filter((point) => point.id !== id);
  const faults = pointFaults(draft, placesOf(context, found, others), before);
  if (faults.length > 0) return { kind: 'invalid', faults };
  const text = onOneLine(draft.text);
  const sealed = text === opened.text ? before?.text : sealText(context, id, text);
  if (sealed === undefined) return noKey;
  // What has no fault is filled in.
  const { responsible, serves, dueOn } = draft as PointDraft & Pick<TalkPoint, 'serves' | 'dueOn'>;
  const content = { text: sealed, serves, responsible, dueOn };
  await auditTalk(context, actor, 'write:talk:point', found.employeeId);
  if (stored === undefined || changes === undefined) {
    return submitCreate(context, actor, key, 'talkPoints', {
      ...{ id, talkId: found.id, ...content, order: 1 + Math.max(0, ...others.map(({ order }) => order)) },
      ...{ employeeOpens: [], leaderOpens: [], employeeFollowUps: [], leaderFollowUps: [], dropped: false },
    });
  }
  const outcome = await submitChange(context, actor, key, 'talkPoints', stored, changes.etag, {
    ...content,
    ...(isSame(content, stored.entity) ? {} : rewrittenChanges(found.side)),
  });
  if (outcome.kind !== 'conflict') return outcome;
  const now = openText(context, id, outcome.current.entity.text);
  const entity = { text: now.kind === 'text' ? now.text : '' };
  return { kind: 'conflict', current: { ...outcome.current, entity } };
}

function isSame(content: Pick<TalkPoint, 'text' | 'serves' | 'responsible' | 'dueOn'>, before: TalkPoint) {
  return fieldChanges<TalkPoint>(before, content).length === 0;
}

function placesOf(context: UseCaseContext, found: FoundTalk, others: readonly TalkPoint[]) {
  const { areas, goals } = pointChoices(context, found.employeeId);
  return {
    talk: found.talk,
    others: others.length,
    today: todayOf(context),
    isArea: (id: string) => areas.some((area) => area.id === id),
    isGoal: (id: string) => goals.some((goal) => goal.id === id),
  };
}
