/** At most so many calls in any stretch of so many milliseconds. */
export interface Window {
  readonly ms: number;
  readonly most: number;
}

/**
 * What Teams allows (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit): 50 calls a second for the app in a tenant, and for one
 * conversation 7 in one second, 8 in two, 60 in thirty and 1,800 in an hour. For the app two are left unused, and calls are spread evenly: what is
 * counted is when they arrive, and the way there is not always equally long.
 */
const appPerSecond = 48;
const ofThread: readonly Window[] = [
  { ms: 1_000, most: 7 },
  { ms: 2_000, most: 8 },
  { ms: 30_000, most: 60 },
  { ms: 3_600_000, most: 1_800 },
];
/** Nobody waits longer for a place: the person has given up by then, and the channel as well. */
const longestWaitMs = 10_000;
/** Conversations nobody has written in for an hour are forgotten, so often. */
const sweepEvery = 10_000;

export interface PaceParts {
  /** Milliseconds that only grow. */
  elapsed(): number;
  wait(ms: number): Promise<void>;
}

export interface Pace {
  /** Waits for a place for one call; gives false when there is none in sensible time. */
  take(thread: string | undefined): Promise<boolean>;
  /** The channel has asked for quiet. */
  holdFor(ms: number): void;
}

/** Holds every call to the channel back so far that no limit is met. */
export function createPace({ elapsed, wait }: PaceParts): Pace {
  const gap = 1_000 / appPerSecond;
  const threads = new Map<string, number[]>();
  let nextForApp = 0;
  let taken = 0;

  /** When one more call to a conversation may be made. */
  const nextFor = (calls: readonly number[], from: number): number => {
    let at = from;
    for (const { ms, most } of ofThread) {
      const blocking = calls[calls.length - most];
      if (blocking !== undefined) at = Math.max(at, blocking + ms);
    }
    return at;
  };

  const sweep = (now: number) => {
    for (const [thread, calls] of threads) {
      if ((calls.at(-1) ?? 0) < now - 3_600_000) threads.delete(thread);
    }
  };

  return {
    async take(thread) {
      const now = elapsed();
      const calls = thread === undefined ? [] : (threads.get(thread) ?? []).slice(-1_800);
      const at = nextFor(calls, Math.max(now, nextForApp));
      if (at - now > longestWaitMs) return false;
      // Only a place in the row of the app moves the row: a conversation that has to wait holds nobody else up.
      nextForApp = Math.max(now, nextForApp) + gap;
      if (thread !== undefined) threads.set(thread, [...calls, at]);
      taken += 1;
      if (taken % sweepEvery === 0) sweep(now);
      if (at > now) await wait(at - now);
      return true;
    },
    holdFor(ms) {
      nextForApp = Math.max(nextForApp, elapsed() + ms);
    },
  };
}
