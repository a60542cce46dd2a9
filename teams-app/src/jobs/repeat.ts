export interface Repeated {
  /** Runs now, or once more right after the run that is under way. */
  soon(): void;
  /** No more runs; resolves when the last one has ended. */
  stop(): Promise<void>;
}

export interface RepeatOptions {
  readonly everyMs: number;
  /** Resolves after so many milliseconds, or at once when the signal is given. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Runs something over and over in this process, a pause between the end of one run and the beginning of the next.
 * For what every replica does for itself, more often than a job queue's minute.
 */
export function repeat(work: () => Promise<unknown>, { everyMs, wait, onFailure }: RepeatOptions): Repeated {
  let stopped = false;
  let again = false;
  let pause = new AbortController();
  const run = async () => {
    while (!stopped) {
      again = false;
      await work().catch(onFailure);
      if (again || stopped) continue;
      pause = new AbortController();
      await wait(everyMs, pause.signal);
    }
  };
  const ended = run();
  return {
    soon() {
      again = true;
      pause.abort();
    },
    stop() {
      stopped = true;
      pause.abort();
      return ended;
    },
  };
}
