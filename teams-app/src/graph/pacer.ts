import type { Clock } from './clock.ts';
import { type Priority, priorities } from './graph-call.ts';

/** Hands out the allowance of resource units to all callers of one process. */
export interface Pacer {
  /**
   * Resolves when the call may be sent; `{ granted: false }` with the seconds it would have to wait when that is
   * more than the caller's patience.
   */
  acquire(units: number, priority: Priority, patience: number): Promise<Grant>;
  /** Graph has asked everybody to be silent for so many seconds. */
  pause(seconds: number): void;
}

export type Grant = { readonly granted: true } | { readonly granted: false; readonly wait: number };

interface Waiting {
  readonly units: number;
  readonly rank: number;
  /** Milliseconds since 1970 after which the caller has gone away. */
  readonly deadline: number;
  readonly answer: (grant: Grant) => void;
}

/** The part of a minute's allowance that may be used at once. */
const burstShare = 0.05;
/** What is left unused: calls sent at an even pace arrive at an uneven one. */
const reserveShare = 0.05;

/**
 * A token bucket. What can be used at once and what flows in over a minute stay together below the allowance, so that
 * no window of 60 seconds ever holds more units than Microsoft permits (platform facts 1.7, the table of licences).
 */
export function createPacer(unitsPerMinute: number, clock: Clock): Pacer {
  const capacity = Math.max(5, unitsPerMinute * burstShare);
  const perMs = Math.max(1, unitsPerMinute * (1 - reserveShare) - capacity) / 60_000;
  const queue: Waiting[] = [];
  let level = capacity;
  /** Milliseconds waited that the clock did not show: a clock that stands still must not stop the allowance. */
  let unseen = 0;
  const time = () => clock.now().getTime() + unseen;
  let filledAt = time();
  let pausedUntil = 0;
  let pumping = false;

  const fill = (): number => {
    const now = time();
    level = Math.min(capacity, level + Math.max(0, now - filledAt) * perMs);
    filledAt = now;
    return now;
  };
  /** Milliseconds until so many units can have flowed in, silence included. */
  const delay = (units: number, now: number) =>
    Math.max(0, pausedUntil - now) + Math.max(0, (Math.min(units, capacity) - level) / perMs);

  const shed = (now: number): void => {
    for (let i = queue.length - 1; i >= 0; i -= 1) {
      const waiting = queue[i];
      const late = waiting === undefined ? 0 : Math.max(now, pausedUntil) - waiting.deadline;
      if (waiting === undefined || late <= 0) continue;
      queue.splice(i, 1);
      waiting.answer({ granted: false, wait: Math.max(0, pausedUntil - now) / 1_000 });
    }
  };

  const pump = async (): Promise<void> => {
    pumping = true;
    for (let head = queue[0]; head !== undefined; head = queue[0]) {
      const now = fill();
      const ms = delay(head.units, now);
      if (ms > 0) {
        const whole = Math.ceil(ms);
        await clock.wait(whole);
        unseen += Math.max(0, now + whole - time());
        shed(fill());
        continue;
      }
      queue.shift();
      level -= head.units;
      head.answer({ granted: true });
    }
    pumping = false;
  };

  return {
    acquire(units, priority, patience) {
      const now = fill();
      const rank = priorities.indexOf(priority);
      const place = queue.findIndex((other) => other.rank > rank);
      const ahead = (place < 0 ? queue : queue.slice(0, place)).reduce((sum, other) => sum + other.units, 0);
      const wait =
        Math.max(0, pausedUntil - now) + Math.max(0, (ahead + Math.min(units, capacity) - level) / perMs);
      if (wait > patience * 1_000) return Promise.resolve({ granted: false, wait: wait / 1_000 });
      return new Promise((answer) => {
        const waiting = { units, rank, deadline: now + patience * 1_000, answer };
        if (place < 0) queue.push(waiting);
        else queue.splice(place, 0, waiting);
        if (!pumping) void pump();
      });
    },
    pause(seconds) {
      pausedUntil = Math.max(pausedUntil, time() + seconds * 1_000);
      shed(time());
    },
  };
}
