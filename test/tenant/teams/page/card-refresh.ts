/** The part of a card that says who sees a refreshed one. */
interface RefreshableCard {
  refresh?: { action?: { type?: string }; userIds?: string[] };
}

/** "Client refreshes only if the last invoke is older than one minute" (platform.md §4.5). */
const MINUTE_MS = 60_000;

export interface CardRefresh {
  /** Whether the client asks for a fresh card now, for the card as it stands in this chat. */
  isDue(activityId: string, card: unknown, userId: string): boolean;
  /** Remembers an invoke, by hand or by itself. */
  invoked(activityId: string): void;
}

/** @param now milliseconds */
export function createCardRefresh(now: () => number): CardRefresh {
  const lastInvokes = new Map<string, number>();
  return {
    isDue(activityId, card, userId) {
      const { action, userIds } = (card as RefreshableCard | undefined)?.refresh ?? {};
      if (action?.type !== 'Action.Execute') return false;
      // Without userIds everybody in a chat of at most 60 refreshes, and here there are two.
      if (userIds !== undefined && !userIds.includes(userId)) return false;
      const last = lastInvokes.get(activityId);
      return last === undefined || now() - last > MINUTE_MS;
    },
    invoked: (activityId) => void lastInvokes.set(activityId, now()),
  };
}
