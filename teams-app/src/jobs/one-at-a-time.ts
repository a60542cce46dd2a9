/**
 * Whoever asks while the work runs is given the run that is under way. One that takes longer than `longestMs` hangs on something that is
 * never answered, and holds nobody up any more.
 *
 * @param elapsed milliseconds that only grow
 */
export function oneAtATime<Value>(
  work: () => Promise<Value>,
  longestMs: number,
  elapsed: () => number,
): () => Promise<Value> {
  let running: { readonly since: number; readonly value: Promise<Value> } | undefined;
  return () => {
    if (running !== undefined && elapsed() - running.since <= longestMs) return running.value;
    const mine = {
      since: elapsed(),
      value: work().finally(() => {
        if (running === mine) running = undefined;
      }),
    };
    running = mine;
    return mine.value;
  };
}
