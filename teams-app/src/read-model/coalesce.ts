/**
 * Runs one task per name at a time. Whoever asks while it runs gets one more run afterwards, shared with everybody
 * else who asked meanwhile: what they were told of may have happened after the running one had looked.
 */
export function coalesce<Name>(task: (name: Name) => Promise<void>): (name: Name) => Promise<void> {
  const running = new Map<Name, Promise<void>>();
  const waiting = new Map<Name, Promise<void>>();
  const start = (name: Name): Promise<void> => {
    const run = task(name).finally(() => running.delete(name));
    running.set(name, run);
    return run;
  };
  return (name) => {
    const current = running.get(name);
    if (current === undefined) return start(name);
    const next =
      waiting.get(name) ??
      current
        .catch(() => undefined)
        .then(() => {
          waiting.delete(name);
          return start(name);
        });
    waiting.set(name, next);
    return next;
  };
}
