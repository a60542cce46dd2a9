import { norwegianDay } from '../domain/iso-date.ts';
import { type Setting, type SettingDraft, settingId } from '../domain/setting.ts';
import type { Actor } from '../policies/actor.ts';
import { auditSteering } from './audit-steering.ts';
import { changeWithHistory, createWithHistory } from './change-with-history.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

/**
 * Keeps today's row of a setting, for one who may set it.
 *
 * @param etag the version that was looked at; absent where nothing had been set today
 */
export async function saveSetting(
  context: UseCaseContext,
  actor: Actor,
  key: string,
  draft: SettingDraft,
  etag: string | undefined,
): Promise<CommandOutcome<Written, Setting>> {
  const { records } = context;
  const setOn = norwegianDay(context.now());
  const id = settingId(draft, setOn);
  const stored = records.get('settings', id);
  if (stored?.entity.value === draft.value) return { kind: 'ok', value: writtenAs(records, 'settings', id) };
  if (stored === undefined && etag !== undefined) return { kind: 'notFound' };
  if (stored !== undefined && etag === undefined) return { kind: 'conflict', current: stored };
  await auditSteering(context, actor, 'nudges:setting', draft.kind);
  if (stored === undefined || etag === undefined) {
    return createWithHistory(context, actor, key, 'settings', { id, ...draft, setOn });
  }
  return changeWithHistory(context, actor, key, 'settings', stored, etag, { value: draft.value });
}
