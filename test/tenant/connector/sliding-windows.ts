/** `most` calls within `seconds`. */
export interface RateWindow {
  readonly seconds: number;
  readonly most: number;
}

/** Teams' limits, platform.md §4.3 (teams-docs bots/how-to/rate-limit.md). */
export const RATE_LIMITS = {
  /** Everything a bot asks of the connector, per app and tenant. */
  app: [{ seconds: 1, most: 50 }],
  /** Sending to or creating one conversation. */
  thread: [
    { seconds: 1, most: 7 },
    { seconds: 2, most: 8 },
    { seconds: 30, most: 60 },
    { seconds: 3600, most: 1800 },
  ],
  /** Reading the members of a conversation, or the conversations. */
  roster: [
    { seconds: 1, most: 14 },
    { seconds: 2, most: 16 },
    { seconds: 30, most: 120 },
    { seconds: 3600, most: 3600 },
  ],
} as const satisfies Record<string, readonly RateWindow[]>;

export interface SlidingWindows {
  /**
   * Counts one call under `key`, unless a window is full.
   * @returns 0 when it was counted, else the whole seconds until the fullest window has room again.
   */
  take(key: string, windows: readonly RateWindow[]): number;
  clear(): void;
}

/**
 * Sliding windows over `elapsed` (milliseconds). Refused calls are not counted: a client that waits as Retry-After
 * says gets through.
 */
export function createSlidingWindows(elapsed: () => number): SlidingWindows {
  const callsByKey = new Map<string, number[]>();
  return {
    take(key, windows) {
      const at = elapsed();
      const longest = Math.max(...windows.map((window) => window.seconds)) * 1000;
      const calls = (callsByKey.get(key) ?? []).filter((call) => call > at - longest);
      const waits = windows.map((window) => waitFor(window, calls, at));
      const wait = Math.max(...waits);
      if (wait === 0) calls.push(at);
      callsByKey.set(key, calls);
      return Math.ceil(wait / 1000);
    },
    clear: () => callsByKey.clear(),
  };
}

function waitFor(window: RateWindow, calls: readonly number[], at: number): number {
  const span = window.seconds * 1000;
  const within = calls.filter((call) => call > at - span);
  const blocking = within[within.length - window.most];
  return blocking === undefined ? 0 : blocking + span - at;
}
