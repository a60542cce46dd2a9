/** How many rows were written at a moment, in milliseconds. */
export interface WrittenAt {
  readonly written: number;
  readonly at: number;
}

/** Before this, what is measured is mostly chance. */
const shortestMs = 5000;

/** Whole minutes until all rows are written at the pace since it was first looked at, at least one; undefined while the pace is not known. */
export function minutesLeft(first: WrittenAt, now: WrittenAt, total: number): number | undefined {
  const passed = now.at - first.at;
  const rows = now.written - first.written;
  if (passed < shortestMs || rows <= 0) return undefined;
  return Math.max(1, Math.ceil(((total - now.written) * passed) / rows / 60_000));
}
