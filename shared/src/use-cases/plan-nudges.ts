import { toInstant } from '../domain/iso-date.ts';
import { decideNudges, dueAmong } from '../nudges/decide-nudges.ts';
import type { QuietTimes } from '../nudges/quiet-times.ts';
import { isQuietDay, knownOf, nudgeFacts, ruleDayFor } from './nudge-facts.ts';
import { timesInForce } from './quiet-times-in-force.ts';
import type { UseCaseContext } from './use-case.ts';

/** Puts what is due into the ledger. Run as often as one likes: each question has one id. Gives the number added. */
export async function planNudges(
  context: Pick<UseCaseContext, 'records' | 'ledger' | 'preferences' | 'now'>,
  configured: QuietTimes,
): Promise<number> {
  const now = context.now();
  const quiet = timesInForce(context, configured);
  // On a day off nothing is said, so nothing is decided: the next working day knows better.
  if (isQuietDay(now, quiet)) return 0;
  const facts = nudgeFacts(context);
  const on = await ruleDayFor(context, (day) => void dueAmong(facts, day));
  const due = dueAmong(facts, on);
  const known = await knownOf(context, due, quiet);
  return context.ledger.plan(decideNudges(due, known, on, false), toInstant(now));
}
