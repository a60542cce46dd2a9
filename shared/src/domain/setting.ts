import type { Fault } from './fault.ts';
import type { SettingId } from './ids.ts';
import { asId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';

/** The kinds of message that come round, and so have a cadence to set, in days. */
export const cadenceKinds = ['measureFollowUp'] as const;
export type CadenceKind = (typeof cadenceKinds)[number];

/** When messages may come, in hours of the Norwegian clock, and how many there may be to one person in seven days. */
export const timesKinds = ['fromHour', 'untilHour', 'weeklyCap'] as const;
export type TimesKind = (typeof timesKinds)[number];

export const settingKinds = [...cadenceKinds, ...timesKinds] as const;
export type SettingKind = (typeof settingKinds)[number];

/** For whom a setting is, from the nearest to the widest. */
export const settingScopes = ['person', 'positionGroup', 'unit', 'municipality'] as const;
export type SettingScope = (typeof settingScopes)[number];

/** Something about messages as HR has set it on a day. There is one row for a scope on a day; the newest counts. */
export interface Setting {
  readonly id: SettingId;
  readonly kind: SettingKind;
  readonly scope: SettingScope;
  /** Of the person, group or unit; absent for the municipality. */
  readonly scopeId?: string | undefined;
  /** Days, an hour of the day, or a number of messages, as the kind says. */
  readonly value: number;
  readonly setOn: IsoDate;
}

export type SettingDraft = Pick<Setting, 'kind' | 'scope' | 'scopeId' | 'value'>;

/**
 * A week, as nobody is asked more often than that; a year, as something that is asked less often is not followed up. Early shifts end before eight, and
 * nobody is written to in the evening. Five messages are one each working day.
 */
export const settingRanges = {
  measureFollowUp: { least: 7, most: 365 },
  fromHour: { least: 6, most: 19 },
  untilHour: { least: 7, most: 20 },
  weeklyCap: { least: 1, most: 5 },
} as const satisfies Record<SettingKind, { readonly least: number; readonly most: number }>;

/** What is wrong with a setting before it is known whether its place is there. */
export function settingFaults({ kind, scope, scopeId, value }: SettingDraft): readonly Fault[] {
  const faults: Fault[] = [];
  if (scope === 'municipality' && scopeId !== undefined) {
    faults.push({ field: 'scopeId', code: 'notForThisKind' });
  }
  if (scope !== 'municipality' && scopeId === undefined) faults.push({ field: 'scopeId', code: 'required' });
  const field = timesKinds.some((known) => known === kind) ? kind : 'value';
  const { least, most } = settingRanges[kind];
  if (!Number.isInteger(value)) faults.push({ field, code: 'notWholeNumber' });
  else if (value < least || value > most) {
    faults.push({ field, code: 'outsideRange', values: { least, most } });
  }
  return faults;
}

/** One row for a scope on a day: two who change the same thing meet. */
export function settingId({ kind, scope, scopeId }: SettingDraft, on: IsoDate): SettingId {
  return asId<'Setting'>([kind, scope, ...(scopeId === undefined ? [] : [scopeId]), on].join('_'));
}

/** What the municipality has said of something last; undefined when it has said nothing. */
export function settingInForce(settings: readonly Setting[], kind: SettingKind): Setting | undefined {
  return settings
    .filter((one) => one.kind === kind && one.scope === 'municipality')
    .toSorted((a, b) => a.setOn.localeCompare(b.setOn))
    .at(-1);
}
