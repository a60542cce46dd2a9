/** Time and chance, injected: tests bring a clock that jumps. */
export interface Clock {
  now(): Date;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}
