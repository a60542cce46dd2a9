import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Turns {
  /** The longest that everybody else waited, in milliseconds: our own work, and what other programs took of the machine. */
  readonly longestBlock: number;
  /** The longest piece of our own work in one turn, in milliseconds of processor time of this thread. */
  readonly longestWork: number;
}

/** Watches the turns of the event loop while some work goes on. */
export async function watchTurns<T>(work: () => Promise<T>): Promise<Turns & { readonly value: T }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let longest = 0;
  let before = workedMs();
  let over = false;
  const tick = () => {
    const now = workedMs();
    longest = Math.max(longest, now - before);
    before = now;
    if (!over) setImmediate(tick);
  };
  delay.enable();
  setImmediate(tick);
  const value = await work();
  await nextTurn();
  over = true;
  delay.disable();
  return { value, longestBlock: delay.max / 1e6, longestWork: longest };
}

function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
