/** At most so many calls in any stretch of so many milliseconds. */
export interface Window {
  readonly ms: number;
  readonly most: number;
}

/**
 * What Teams allows (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit): 50 calls a second for the app in a tenant, and for one
 * conversation 7 in one second, 8 in two, 60 in thirty and 1,800 in an hour. What counts is when a call arrives, and the way there is not always
 * equally long. So calls are spread evenly, and each is counted until so long after it was answered: that is after it arrived, whatever the
 * way was like.
 */
const appPerSecond = 48;
const ofApp: readonly Window[] = [{ ms: 1_000, most: 49 }];
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

/** A place for one call. */
export interface Place {
  /** The call has been answered. */
  done(): void;
}

export interface Pace {
  /** Waits for a place for one call; gives none when there is none in sensible time. */
  take(thread: string | undefined): Promise<Place | undefined>;
  /** The channel has asked for quiet. */
  holdFor(ms: number): void;
}

interface Call {
  /** When it was answered; while it is under way, as late as can be. */
  at: number;
}

/** Holds every call to the channel back so far that no limit is met. */
export function createPace({ elapsed, wait }: PaceParts): Pace {
  const gap = 1_000 / appPerSecond;
  const threads = new Map<string, Call[]>();
  let calls: readonly Call[] = [];
  let nextForApp = 0;
  let taken = 0;

  /** When one more call may be made. */
  const nextFor = (calls: readonly Call[], windows: readonly Window[], now: number): number => {
    let next = now;
    const times = calls.map(({ at }) => Math.min(at, now)).sort((a, b) => a - b);
    for (const { ms, most } of windows) {
      const blocking = times[times.length - most];
      if (blocking !== undefined) next = Math.max(next, blocking + ms);
    }
    return next;
  };

  const sweep = (now: number) => {
    for (const [thread, calls] of threads) {
      if (calls.every(({ at }) => at < now - 3_600_000)) threads.delete(thread);
    }
  };

  return {
    async take(thread) {
      const until = elapsed() + longestWaitMs;
      let now = elapsed();
      // Nothing is awaited between the look and the taking: two calls never see the same place.
      for (;;) {
        const next = Math.max(
          nextFor(calls, ofApp, now),
          nextFor((thread !== undefined && threads.get(thread)) || [], ofThread, now),
        );
        if (Math.max(next, nextForApp) > until) return undefined;
        if (next <= now) break;
        // Whole milliseconds: a wait for less than a clock can tell would be a wait for nothing, over and over.
        await wait(Math.ceil(next - now));
        now = elapsed();
      }
      const at = Math.max(now, nextForApp);
      nextForApp = at + gap;
      const call: Call = { at: Number.POSITIVE_INFINITY };
      // What has been answered long ago is forgotten, not what was asked long ago: that may still be under way.
      const since = (ms: number, all: readonly Call[]) => all.filter((each) => each.at > now - ms);
      calls = [...since(1_000, calls), call];
      if (thread !== undefined) {
        threads.set(thread, [...since(3_600_000, threads.get(thread) ?? []), call]);
      }
      taken += 1;
      if (taken % sweepEvery === 0) sweep(now);
      if (at > now) await wait(at - now);
      return {
        done: () => {
          call.at = elapsed();
        },
      };
    },
    holdFor(ms) {
      nextForApp = Math.max(nextForApp, elapsed() + ms);
    },
  };
}
