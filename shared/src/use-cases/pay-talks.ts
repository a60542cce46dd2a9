import { asId, type PayTalkId, type PersonId } from '../domain/ids.ts';
import { type PayTalk, type PayTalkDraft, payTalkFaults } from '../domain/talk/pay-talk.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import type { Actor } from '../policies/actor.ts';
import { maySeePayTalk, talkSideOf } from '../policies/talk.ts';
import type { OpenedText } from '../stores/text-seal.ts';
import { auditTalk } from './audit-talk.ts';
import { todayOf } from './find-talk.ts';
import { submitChange, submitCreate } from './submit-change.ts';
import { lockedFaults, noKey, openText, sealText } from './talk-text.ts';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface PayTalkReport {
  readonly payTalk: PayTalk;
  readonly etag: string;
  readonly opened: OpenedText;
}

/** The pay-development talks of a person, newest first, for the person and the leader each was with. */
export async function viewPayTalks(
  context: Pick<UseCaseContext, 'records' | 'audit' | 'now' | 'seal'>,
  actor: Actor,
  employeeId: PersonId,
): Promise<Outcome<readonly PayTalkReport[]>> {
  const { records } = context;
  const side = talkSideOf(actor, employeeId, undefined, records.organisation());
  if (side === undefined) return { kind: 'forbidden' };
  const seen = records
    .where('payTalks', employeeId)
    .filter((payTalk) => maySeePayTalk(actor, payTalk, records.organisation()))
    .toSorted((a, b) => b.askedOn.localeCompare(a.askedOn) || b.id.localeCompare(a.id));
  if (side === 'leader' && seen.length > 0) await auditTalk(context, actor, 'read:talk:pay', employeeId);
  return { kind: 'ok', value: seen.map((payTalk) => payTalkReport(context, payTalk)) };
}

export function payTalkReport(
  context: Pick<UseCaseContext, 'records' | 'seal'>,
  payTalk: PayTalk,
): PayTalkReport {
  const etag = context.records.get('payTalks', payTalk.id)?.etag ?? '';
  return { payTalk, etag, opened: openText(context, payTalk.id, payTalk.measures) };
}

export interface PayTalkAsk {
  readonly key: string;
  readonly employeeId: PersonId;
}

/** Either may ask for it. Who has asked already and waits is not asked for again. */
export async function askForPayTalk(
  context: UseCaseContext,
  actor: Actor,
  { key, employeeId }: PayTalkAsk,
): Promise<CommandOutcome<Written, PayTalk>> {
  const { records } = context;
  const organisation = records.organisation();
  if (talkSideOf(actor, employeeId, undefined, organisation) === undefined) return { kind: 'forbidden' };
  const leaderId = leaderOf(employeeId, organisation);
  if (leaderId === undefined) return { kind: 'notFound' };
  const waiting = records.where('payTalks', employeeId).find(({ heldOn }) => heldOn === undefined);
  if (waiting !== undefined) return { kind: 'ok', value: writtenAs(records, 'payTalks', waiting.id) };
  await auditTalk(context, actor, 'write:talk:askPay', employeeId);
  return submitCreate(context, actor, key, 'payTalks', {
    ...{ id: asId<'PayTalk'>(key), employeeId, leaderId, askedBy: actor.personId, askedOn: todayOf(context) },
  });
}

export interface PayTalkHeld extends PayTalkDraft {
  readonly key: string;
  readonly employeeId: PersonId;
  readonly id: PayTalkId;
  readonly etag: string;
}

/** The leader writes down that it was held, and what can be done. */
export async function holdPayTalk(
  context: UseCaseContext,
  actor: Actor,
  { key, employeeId, id, etag, heldOn, measures }: PayTalkHeld,
): Promise<CommandOutcome<Written, PayTalk>> {
  const { records } = context;
  if (talkSideOf(actor, employeeId, undefined, records.organisation()) !== 'leader') {
    return { kind: 'forbidden' };
  }
  const stored = records.get('payTalks', id);
  if (stored?.entity.employeeId !== employeeId) return { kind: 'notFound' };
  if (!maySeePayTalk(actor, stored.entity, records.organisation())) return { kind: 'notFound' };
  const opened = openText(context, id, stored.entity.measures);
  const faults = [
    ...lockedFaults(opened),
    ...payTalkFaults({ heldOn, measures }, stored.entity, todayOf(context)),
  ];
  if (faults.length > 0) return { kind: 'invalid', faults };
  const text = measures.trim();
  if (opened.kind === 'text' && opened.text === text && stored.entity.heldOn === heldOn) {
    return { kind: 'ok', value: writtenAs(records, 'payTalks', id) };
  }
  const sealed = sealText(context, id, text);
  if (sealed === undefined) return noKey;
  await auditTalk(context, actor, 'write:talk:holdPay', employeeId);
  const changes = { heldOn, measures: sealed, leaderId: actor.personId };
  return submitChange(context, actor, key, 'payTalks', stored, etag, changes);
}
