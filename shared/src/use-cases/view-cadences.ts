import type { Setting } from '../domain/setting.ts';
import { followUpCadenceDays } from '../nudges/rules/measure-follow-up.ts';
import type { Actor } from '../policies/actor.ts';
import { maySeeCadences, maySeeSetting, maySetCadence } from '../policies/settings.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface CadencesReport {
  readonly mayChange: boolean;
  /** Days where nobody has set anything. */
  readonly standardDays: number;
  /** The newest first. */
  readonly settings: readonly (Setting & {
    readonly etag?: string | undefined;
    readonly pending: boolean;
  })[];
}

/** What has been set of how often messages come round. */
export async function viewCadences(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
): Promise<Outcome<CadencesReport>> {
  if (!maySeeCadences(actor)) return { kind: 'forbidden' };
  const mayChange = maySetCadence(actor);
  const settings = records
    .all('settings')
    .filter((setting) => maySeeSetting(actor, setting))
    .toSorted((a, b) => b.setOn.localeCompare(a.setOn) || a.id.localeCompare(b.id))
    .map((setting) => ({
      ...setting,
      etag: mayChange ? records.get('settings', setting.id)?.etag : undefined,
      pending: records.isPending('settings', setting.id),
    }));
  return { kind: 'ok', value: { mayChange, standardDays: followUpCadenceDays, settings } };
}
