import type { NudgeId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import type { CardCloser } from '../stores/nudge-sender.ts';
import { nudgeQuestion } from './nudge-question.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'ledger' | 'preferences' | 'now' | 'breathe'>;

/** So many are read at a time; others get a turn in between. */
const atATime = 200;

/**
 * Goes through the cards that stand in people's chats, and puts a plain word in the place of each whose question is no longer open:
 * it was answered in the tab, it is somebody else's now, or its time has passed. Nobody is disturbed by it: a message that is changed
 * rings no bell. Gives how many were closed. What the channel will not take now is taken up the next time.
 */
export async function closeCards(context: Context, closer: CardCloser): Promise<number> {
  const { ledger, preferences, now } = context;
  let closed = 0;
  let after: NudgeId | undefined;
  for (;;) {
    const standing: readonly NudgeEntry[] = await ledger.standing(after, atATime);
    for (const nudge of standing) {
      const isAnswered = nudge.state === 'answered';
      if (!isAnswered && (await nudgeQuestion(context, nudge)) !== undefined) continue;
      const { language } = await preferences.of(nudge.personId);
      const outcome = await closer.close(nudge, isAnswered ? 'answered' : 'over', language);
      if (outcome.kind === 'later' && outcome.scope === 'all') return closed;
      if (outcome.kind === 'later') continue;
      // A chat that is gone has no card to change; neither has one the channel refuses for good.
      await ledger.cardClosed(nudge.id, toInstant(now()));
      if (outcome.kind === 'closed') closed += 1;
    }
    if (standing.length < atATime) return closed;
    after = standing.at(-1)?.id;
    await context.breathe();
  }
}
