import { asId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { LocalisedText } from '../domain/language.ts';
import { type Setting, settingId, type TimesKind, timesKinds } from '../domain/setting.ts';
import type { QuietTimes } from '../nudges/quiet-times.ts';
import { followUpCadenceDays } from '../nudges/rules/measure-follow-up.ts';
import type { Actor } from '../policies/actor.ts';
import { maySeeMessageSettings, maySeeSetting, maySetCadence } from '../policies/settings.ts';
import { timesInForce } from './quiet-times-in-force.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface SettingReport {
  readonly setting: Setting;
  /** Of the unit, group or person; absent for the municipality, and for what is gone. */
  readonly name?: LocalisedText | string | undefined;
  /** Only of what was set today: what was set before is changed by a new row. */
  readonly etag?: string | undefined;
  readonly pending: boolean;
}

export interface MessageSettingsReport {
  readonly mayChange: boolean;
  /** Days where nobody has set anything. */
  readonly standardDays: number;
  /** Cadences that count, one a scope; the widest first. */
  readonly cadences: readonly SettingReport[];
  readonly times: QuietTimes;
  /** Versions of what was set of the times today. */
  readonly timesEtags: Readonly<Partial<Record<TimesKind, string>>>;
  /** For whom something can be set. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly { readonly id: string; readonly name: LocalisedText }[];
}

/** What has been set of when and how often messages come. */
export async function viewMessageSettings(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  actor: Actor,
  configured: QuietTimes,
): Promise<Outcome<MessageSettingsReport>> {
  const { records } = context;
  if (!maySeeMessageSettings(actor)) return { kind: 'forbidden' };
  const mayChange = maySetCadence(actor);
  const today = norwegianDay(context.now());
  const etagOf = (setting: Setting) =>
    mayChange && setting.setOn === today ? records.get('settings', setting.id)?.etag : undefined;
  const cadences = newestOfEach(records.all('settings'))
    .filter((setting) => isCadence(setting) && maySeeSetting(actor, setting))
    .map((setting) => ({
      setting,
      name: nameOf(context, setting),
      etag: etagOf(setting),
      pending: records.isPending('settings', setting.id),
    }));
  const timesEtags = Object.fromEntries(
    timesKinds.flatMap((kind) => {
      const id = settingId({ kind, scope: 'municipality', value: 0 }, today);
      const etag = mayChange ? records.get('settings', id)?.etag : undefined;
      return etag === undefined ? [] : [[kind, etag]];
    }),
  );
  const units = records.organisation().units.map(({ id, name }) => ({ id, name }));
  const groups = records.all('positionGroups').map(({ id, name }) => ({ id, name }));
  return {
    kind: 'ok',
    value: {
      ...{ mayChange, standardDays: followUpCadenceDays, cadences, times: timesInForce(context, configured) },
      ...{ timesEtags, units: mayChange ? units : [], groups: mayChange ? groups : [] },
    },
  };
}

const isCadence = ({ kind }: Setting) => !timesKinds.some((known) => known === kind);
const widest = ['municipality', 'unit', 'positionGroup', 'person'] as const;

/** One row a scope: the newest. */
function newestOfEach(settings: readonly Setting[]): readonly Setting[] {
  const newest = new Map<string, Setting>();
  for (const setting of settings) {
    const scope = `${setting.kind} ${setting.scope} ${setting.scopeId ?? ''}`;
    const before = newest.get(scope);
    if (before === undefined || before.setOn < setting.setOn) newest.set(scope, setting);
  }
  return [...newest.values()].toSorted(
    (a, b) => widest.indexOf(a.scope) - widest.indexOf(b.scope) || a.id.localeCompare(b.id),
  );
}

function nameOf(
  { records }: Pick<UseCaseContext, 'records'>,
  { scope, scopeId = '' }: Setting,
): LocalisedText | string | undefined {
  if (scope === 'unit') return records.get('units', scopeId)?.entity.name;
  if (scope === 'positionGroup') return records.get('positionGroups', scopeId)?.entity.name;
  return scope === 'person' ? records.person(asId<'Person'>(scopeId))?.name : undefined;
}
