import { norwegianDay } from '../domain/iso-date.ts';
import { type Setting, type SettingDraft, settingFaults, settingId } from '../domain/setting.ts';
import type { Actor } from '../policies/actor.ts';
import { maySetCadence } from '../policies/settings.ts';
import { auditSteering } from './audit-steering.ts';
import { changeWithHistory, createWithHistory } from './change-with-history.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface CadenceInput extends SettingDraft {
  readonly key: string;
  /** The version that was looked at; absent where nothing had been set for it today. */
  readonly etag?: string | undefined;
}

/** Sets how often something comes round, from the next period on. To undo it is to set it back. */
export async function setCadence(
  context: UseCaseContext,
  actor: Actor,
  { key, etag, ...draft }: CadenceInput,
): Promise<CommandOutcome<Written, Setting>> {
  const { records } = context;
  if (!maySetCadence(actor)) return { kind: 'forbidden' };
  const faults = settingFaults(draft);
  if (faults.length > 0) return { kind: 'invalid', faults };
  if (!isThere(context, draft)) return { kind: 'invalid', faults: [{ field: 'scopeId', code: 'unknownId' }] };
  const setOn = norwegianDay(context.now());
  const id = settingId(draft, setOn);
  const stored = records.get('settings', id);
  if (stored === undefined) {
    if (etag !== undefined) return { kind: 'notFound' };
    await auditSteering(context, actor, 'nudges:cadence', draft.kind);
    return createWithHistory(context, actor, key, 'settings', { id, ...draft, setOn });
  }
  if (stored.entity.days === draft.days) return { kind: 'ok', value: writtenAs(records, 'settings', id) };
  if (etag === undefined) return { kind: 'conflict', current: stored };
  await auditSteering(context, actor, 'nudges:cadence', draft.kind);
  return changeWithHistory(context, actor, key, 'settings', stored, etag, { days: draft.days });
}

function isThere({ records }: Pick<UseCaseContext, 'records'>, { scope, scopeId = '' }: SettingDraft) {
  if (scope === 'municipality') return true;
  if (scope === 'person') return records.people().some(({ id, active }) => id === scopeId && active);
  if (scope === 'unit') return records.organisation().units.some(({ id }) => id === scopeId);
  return records.get('positionGroups', scopeId) !== undefined;
}
