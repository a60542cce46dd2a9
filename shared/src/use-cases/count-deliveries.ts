import { addDays, norwegianDay, toInstant } from '../domain/iso-date.ts';
import { norwegianTime } from '../nudges/quiet-times.ts';
import type { Actor } from '../policies/actor.ts';
import { maySeeMessageSettings } from '../policies/settings.ts';
import type { DeliveryTally } from '../stores/nudge-ledger.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** So many days are counted back, today included. */
export const countedDays = 28;

/** What became of the messages of the last four weeks, by kind. Numbers of the whole municipality: who answers what is nobody's business. */
export async function countDeliveries(
  { ledger, now }: Pick<UseCaseContext, 'ledger' | 'now'>,
  actor: Actor,
): Promise<Outcome<readonly DeliveryTally[]>> {
  if (!maySeeMessageSettings(actor)) return { kind: 'forbidden' };
  const since = toInstant(norwegianTime(addDays(norwegianDay(now()), 1 - countedDays), 0));
  return { kind: 'ok', value: await ledger.tally(since) };
}
