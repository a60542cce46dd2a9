import type { Fault } from '../domain/fault.ts';
import { addDays, type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { Language } from '../domain/language.ts';
import type { NudgeKind } from '../domain/nudge.ts';
import { type Hours, hoursFaults, longestPauseDays } from '../domain/nudge-preferences.ts';
import type { Actor } from '../policies/actor.ts';
import type { NudgePreferenceStore } from '../stores/nudge-preference-store.ts';
import type { UseCaseContext } from './use-case.ts';

/** One thing somebody chooses about messages. Without a value it goes back to what counts for everybody. */
export type OwnNudgeChoice =
  | { readonly kind: 'pause'; readonly until?: IsoDate | undefined }
  | { readonly kind: 'stop' | 'resume'; readonly nudge: NudgeKind }
  | { readonly kind: 'hours'; readonly hours?: Hours | undefined }
  | { readonly kind: 'language'; readonly language?: Language | undefined };

export type ChoiceOutcome =
  | { readonly kind: 'ok'; readonly value: undefined }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

/** Keeps what somebody chooses for oneself. Nobody chooses for another, and nothing is forced on anybody. */
export async function chooseOwnNudges(
  { records, preferences, now }: Pick<UseCaseContext, 'records' | 'preferences' | 'now'>,
  { personId }: Actor,
  choice: OwnNudgeChoice,
): Promise<ChoiceOutcome> {
  if (records.person(personId)?.active !== true) return { kind: 'forbidden' };
  const faults = faultsOf(choice, norwegianDay(now()));
  if (faults.length > 0) return { kind: 'invalid', faults };
  await keep(preferences, personId, choice);
  return { kind: 'ok', value: undefined };
}

function faultsOf(choice: OwnNudgeChoice, today: IsoDate): readonly Fault[] {
  if (choice.kind === 'hours') return choice.hours === undefined ? [] : hoursFaults(choice.hours);
  if (choice.kind !== 'pause' || choice.until === undefined) return [];
  if (choice.until < today) return [{ field: 'until', code: 'dateInPast' }];
  const last = addDays(today, longestPauseDays - 1);
  return choice.until > last
    ? [{ field: 'until', code: 'pauseTooLong', values: { most: longestPauseDays } }]
    : [];
}

function keep(
  preferences: NudgePreferenceStore,
  personId: Actor['personId'],
  choice: OwnNudgeChoice,
): Promise<void> {
  switch (choice.kind) {
    case 'pause':
      return preferences.pause(personId, choice.until);
    case 'stop':
      return preferences.stop(personId, choice.nudge);
    case 'resume':
      return preferences.resume(personId, choice.nudge);
    case 'hours':
      return preferences.setHours(personId, choice.hours);
    case 'language':
      return preferences.setLanguage(personId, choice.language);
  }
}
