import type { DeliveriesView } from '@rod-trad/shared/contracts/setting-routes';
import { expect } from 'vitest';
import { cardsTold } from '../stories/everybody-told.ts';
import { type StoryWorld, until } from '../stories/story-world.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** The connector takes its time, so that something always is on its way. */
export function slowConnector(tenant: Tenant, delayMilliseconds: number): void {
  tenant.context.faults.add({
    part: 'connector',
    method: 'POST',
    path: '/activities',
    delayMilliseconds,
  });
}

/** Every card that came by itself, as one text each: the same card twice is the same text. */
const textsTold = (world: StoryWorld) =>
  cardsTold(world).map(({ personId, content }) => `${personId} ${JSON.stringify(content)}`);

/** Waits until so many more cards have come; what has come by then. */
export const moreCards = (world: StoryWorld, more: number) => {
  const before = cardsTold(world).length;
  return until(`${more} more cards`, () => (cardsTold(world).length >= before + more ? true : undefined), 90);
};

export interface Reckoning {
  readonly cards: number;
  readonly sent: number;
  /** On their way when the process died: they may have arrived or not. */
  readonly doubtful: number;
  readonly arrived: number;
}

/** When nothing is on its way any more: no card twice, and every planned message is in a chat or known to be doubtful. */
export async function reckon(world: StoryWorld): Promise<Reckoning> {
  const counts = await until(
    'nothing on its way',
    async () => {
      const view: DeliveriesView = await world.as(world.people.hrAdviser)('deliveries');
      const count = (...states: readonly string[]) =>
        view.kinds
          .flatMap((kind) => kind.states)
          .filter(({ state }) => states.includes(state))
          .reduce((sum, each) => sum + each.count, 0);
      if (count('planned', 'sending') > 0) return undefined;
      return { sent: count('sent', 'answered'), doubtful: count('failed'), blocked: count('blocked') };
    },
    120,
  );
  const cards = textsTold(world);
  expect(new Set(cards).size, 'a card that came twice').toBe(cards.length);
  expect(counts.blocked).toBe(0);
  const arrived = cards.length - counts.sent;
  // What was sent is there; of what was on its way, some is.
  expect(arrived).toBeGreaterThanOrEqual(0);
  expect(arrived).toBeLessThanOrEqual(counts.doubtful);
  return { cards: cards.length, sent: counts.sent, doubtful: counts.doubtful, arrived };
}
