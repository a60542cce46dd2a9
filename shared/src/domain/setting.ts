import type { Fault } from './fault.ts';
import type { SettingId } from './ids.ts';
import { asId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';

/** The kinds of message that come round, and so have a cadence to set. */
export const cadenceKinds = ['measureFollowUp'] as const;
export type CadenceKind = (typeof cadenceKinds)[number];

/** For whom a setting is, from the nearest to the widest. */
export const settingScopes = ['person', 'positionGroup', 'unit', 'municipality'] as const;
export type SettingScope = (typeof settingScopes)[number];

/** How often something comes round, as HR has set it on a day. There is one row for a scope on a day; the newest counts. */
export interface Setting {
  readonly id: SettingId;
  readonly kind: CadenceKind;
  readonly scope: SettingScope;
  /** Of the person, group or unit; absent for the municipality. */
  readonly scopeId?: string | undefined;
  readonly days: number;
  readonly setOn: IsoDate;
}

export type SettingDraft = Pick<Setting, 'kind' | 'scope' | 'scopeId' | 'days'>;

/** A week, as nobody is asked more often than that; a year, as something that is asked less often is not followed up. */
export const fewestDays = 7;
export const mostDays = 365;

/** What is wrong with a setting before it is known whether its place is there. */
export function settingFaults({ scope, scopeId, days }: SettingDraft): readonly Fault[] {
  const faults: Fault[] = [];
  if (scope === 'municipality' && scopeId !== undefined) {
    faults.push({ field: 'scopeId', code: 'notForThisKind' });
  }
  if (scope !== 'municipality' && scopeId === undefined) faults.push({ field: 'scopeId', code: 'required' });
  if (!Number.isInteger(days)) faults.push({ field: 'days', code: 'notWholeNumber' });
  else if (days < fewestDays || days > mostDays) {
    faults.push({ field: 'days', code: 'outsideRange', values: { least: fewestDays, most: mostDays } });
  }
  return faults;
}

/** One row for a scope on a day: two who change the same thing meet. */
export function settingId({ kind, scope, scopeId }: SettingDraft, on: IsoDate): SettingId {
  return asId<'Setting'>([kind, scope, ...(scopeId === undefined ? [] : [scopeId]), on].join('_'));
}
