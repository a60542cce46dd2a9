import type { Fault } from '../domain/fault.ts';
import { type Setting, settingFaults, type TimesKind, timesKinds } from '../domain/setting.ts';
import type { QuietTimes } from '../nudges/quiet-times.ts';
import type { Actor } from '../policies/actor.ts';
import { maySetCadence } from '../policies/settings.ts';
import { timesInForce } from './quiet-times-in-force.ts';
import { saveSetting } from './save-setting.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface TimesInput {
  readonly key: string;
  readonly values: Readonly<Record<TimesKind, number>>;
  /** The versions that were looked at, of those that had been set today. */
  readonly etags: Readonly<Partial<Record<TimesKind, string>>>;
}

/** Sets when messages may come and how many there may be, for the whole municipality and from now on. To undo it is to set it back. */
export async function setMessageTimes(
  context: UseCaseContext,
  actor: Actor,
  configured: QuietTimes,
  { key, values, etags }: TimesInput,
): Promise<CommandOutcome<Written, Setting>> {
  if (!maySetCadence(actor)) return { kind: 'forbidden' };
  const stand = timesInForce(context, configured);
  // What is as it was is not set anew; an installation may stand outside what can be chosen.
  const drafts = timesKinds
    .filter((kind) => values[kind] !== stand[kind])
    .map((kind) => ({ kind, scope: 'municipality', value: values[kind] }) as const);
  const faults: Fault[] = drafts.flatMap(settingFaults);
  if (faults.length === 0 && values.untilHour <= values.fromHour) {
    faults.push({ field: 'untilHour', code: 'endsBeforeItBegins' });
  }
  if (faults.length > 0) return { kind: 'invalid', faults };
  const results = new Set<Written>();
  for (const draft of drafts) {
    const { kind } = draft;
    const outcome = await saveSetting(context, actor, `${key}~${kind}`, draft, etags[kind]);
    if (outcome.kind !== 'ok') return outcome;
    results.add(outcome.value);
  }
  return { kind: 'ok', value: results.has('pending') ? 'pending' : 'saved' };
}
