import type { PersonId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import { noPreferences } from '../domain/nudge-preferences.ts';
import { gateFor, minutesUntilRetry, mostAttempts } from '../nudges/delivery-gate.ts';
import type { QuietTimes } from '../nudges/quiet-times.ts';
import type { NudgeSender, SendOutcome } from '../stores/nudge-sender.ts';
import { capBegan, isQuietDay } from './nudge-facts.ts';
import { nudgeQuestion } from './nudge-question.ts';
import { timesInForce } from './quiet-times-in-force.ts';
import type { UseCaseContext } from './use-case.ts';

/** A claim this old belongs to a process that died. */
export const longestClaimMs = 5 * 60_000;
/** So many are on their way at once, so that the limit of the channel is what holds us back and not its distance. */
const atOnce = 8;

export interface Delivery {
  readonly sent: number;
  readonly undeliverable: number;
  readonly cancelled: number;
  readonly later: number;
}

type Context = Pick<UseCaseContext, 'records' | 'ledger' | 'preferences' | 'now'>;
type Counted = keyof Delivery;

/**
 * Sends what is planned, to those who may be disturbed now. What has lost its meaning since it was planned is
 * cancelled, not sent. One round takes at most `limit`; the caller runs again while something was sent.
 */
export async function deliverNudges(
  context: Context,
  sender: NudgeSender,
  configured: QuietTimes,
  { limit = 100, claimMs = longestClaimMs }: { readonly limit?: number; readonly claimMs?: number } = {},
): Promise<Delivery> {
  const result: { -readonly [Name in Counted]: number } = {
    sent: 0,
    undeliverable: 0,
    cancelled: 0,
    later: 0,
  };
  const now = context.now();
  const quiet = timesInForce(context, configured);
  if (isQuietDay(now, quiet)) return result;
  const { ledger } = context;
  await ledger.recover(toInstant(new Date(now.getTime() - claimMs)));
  const claimed = await ledger.claim(limit, toInstant(now));
  if (claimed.length === 0) return result;
  const people = [...new Set(claimed.map(({ personId }) => personId))];
  const preferences = await context.preferences.ofMany(people);
  const lately = new Map<PersonId, number>(await ledger.sentSince(toInstant(capBegan(now)), people));
  const add = (id: PersonId, more: number) => lately.set(id, (lately.get(id) ?? 0) + more);
  let stopped = false;

  const deliver = async (nudge: NudgeEntry): Promise<Counted> => {
    const { id, personId } = nudge;
    if (stopped) {
      await ledger.postpone(id, toInstant(now), false);
      return 'later';
    }
    const mine = preferences.get(personId) ?? noPreferences;
    const gate = gateFor(nudge, mine, lately.get(personId) ?? 0, now, quiet);
    if (gate.kind === 'later') {
      await ledger.postpone(id, gate.until, false);
      return 'later';
    }
    // The place in the week is taken before the message is on its way: others to the same person are, too.
    add(personId, 1);
    const question = gate.kind === 'open' ? await nudgeQuestion(context, nudge) : undefined;
    if (question === undefined) {
      add(personId, -1);
      await ledger.cancel(id);
      return 'cancelled';
    }
    // From here on it may have arrived, whatever becomes of us.
    if (!(await ledger.posting(id, toInstant(context.now())))) {
      add(personId, -1);
      return 'later';
    }
    const outcome = await sender.send(question, mine.language);
    if (outcome.kind !== 'sent') add(personId, -1);
    if (outcome.kind === 'later' && outcome.scope === 'all') stopped = true;
    return settle(context, nudge, outcome);
  };

  const waiting = claimed.values();
  const work = async () => {
    for (const nudge of waiting) result[await deliver(nudge)] += 1;
  };
  // The first goes alone: when nobody is let in, the channel has been asked once.
  const first = waiting.next();
  if (!first.done) result[await deliver(first.value)] += 1;
  await Promise.all(Array.from({ length: Math.min(atOnce, claimed.length) }, work));
  return result;
}

/** Takes down what came of a message. What the channel wants later waits longer each time, and is given up in the end. */
async function settle({ ledger, now }: Context, nudge: NudgeEntry, outcome: SendOutcome): Promise<Counted> {
  const { id, attempts } = nudge;
  switch (outcome.kind) {
    case 'sent':
      await ledger.sent(id, toInstant(now()), outcome);
      return 'sent';
    case 'later': {
      if (outcome.scope === 'all') {
        await ledger.postpone(id, toInstant(now()), false);
        return 'later';
      }
      if (attempts + 1 >= mostAttempts) break;
      const until = new Date(now().getTime() + minutesUntilRetry(attempts) * 60_000);
      await ledger.postpone(id, toInstant(until), true);
      return 'later';
    }
    case 'blocked':
    case 'failed':
      await ledger.undeliverable(id, outcome.kind, outcome.reason);
      return 'undeliverable';
  }
  await ledger.undeliverable(id, 'failed', outcome.reason);
  return 'undeliverable';
}
