import { asId, type TalkPeriodId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { TalkPeriod } from '../domain/talk/talk.ts';
import { type TalkPeriodDraft, talkPeriodFaults } from '../domain/talk/talk-period-draft.ts';
import type { Actor } from '../policies/actor.ts';
import { mayOpenTalkPeriods } from '../policies/talk.ts';
import { submitChange, submitCreate } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface TalkPeriodInput {
  /** Made by the client; a new period has it as its id. */
  readonly key: string;
  readonly draft: TalkPeriodDraft;
  readonly changes?: { readonly id: TalkPeriodId; readonly etag: string } | undefined;
}

/** Opens a period for talks in the whole municipality, or moves its days. */
export async function saveTalkPeriod(
  context: UseCaseContext,
  actor: Actor,
  { key, draft, changes }: TalkPeriodInput,
): Promise<CommandOutcome<Written, TalkPeriod>> {
  const { records, audit, now } = context;
  if (!mayOpenTalkPeriods(actor)) return { kind: 'forbidden' };
  const id = changes?.id ?? asId<'TalkPeriod'>(key);
  const stored = records.get('talkPeriods', id);
  if (stored === undefined && changes !== undefined) return { kind: 'notFound' };
  if (stored !== undefined && changes === undefined) {
    return { kind: 'ok', value: writtenAs(records, 'talkPeriods', id) };
  }
  const others = records.all('talkPeriods').filter((other) => other.id !== id);
  const faults = talkPeriodFaults(draft, others);
  if (faults.length > 0) return { kind: 'invalid', faults };
  const action = `write:talkPeriod:${stored === undefined ? 'open' : 'change'}`;
  await audit.record({ at: toInstant(now()), actorId: actor.personId, action, subject: id, people: 0 });
  const content = { title: draft.title.trim(), fromOn: draft.fromOn, toOn: draft.toOn };
  return stored !== undefined && changes !== undefined
    ? submitChange(context, actor, key, 'talkPeriods', stored, changes.etag, content)
    : submitCreate(context, actor, key, 'talkPeriods', { id, ...content, openedBy: actor.personId });
}
