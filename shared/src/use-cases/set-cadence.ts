import { type CadenceKind, type Setting, type SettingDraft, settingFaults } from '../domain/setting.ts';
import type { Actor } from '../policies/actor.ts';
import { maySetCadence } from '../policies/settings.ts';
import { saveSetting } from './save-setting.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface CadenceInput extends SettingDraft {
  readonly key: string;
  readonly kind: CadenceKind;
  /** The version that was looked at; absent where nothing had been set for it today. */
  readonly etag?: string | undefined;
}

/** Sets how often something comes round, from the next period on. To undo it is to set it back. */
export async function setCadence(
  context: UseCaseContext,
  actor: Actor,
  { key, etag, ...draft }: CadenceInput,
): Promise<CommandOutcome<Written, Setting>> {
  if (!maySetCadence(actor)) return { kind: 'forbidden' };
  const faults = settingFaults(draft);
  if (faults.length > 0) return { kind: 'invalid', faults };
  if (!isThere(context, draft)) return { kind: 'invalid', faults: [{ field: 'scopeId', code: 'unknownId' }] };
  return saveSetting(context, actor, key, draft, etag);
}

function isThere({ records }: Pick<UseCaseContext, 'records'>, { scope, scopeId = '' }: SettingDraft) {
  if (scope === 'municipality') return true;
  if (scope === 'person') return records.people().some(({ id, active }) => id === scopeId && active);
  if (scope === 'unit') return records.organisation().units.some(({ id }) => id === scopeId);
  return records.get('positionGroups', scopeId) !== undefined;
}
