/** Units used within the last `length` milliseconds, in steps of `length` / 60. */
export class UsageWindow {
  readonly length: number;
  #steps: { start: number; units: number }[] = [];
  #sum = 0;

  constructor(length: number) {
    this.length = length;
  }

  add(at: number, units: number): void {
    this.#forget(at);
    const start = at - (at % this.#step);
    const last = this.#steps.at(-1);
    if (last?.start === start) last.units += units;
    else this.#steps.push({ start, units });
    this.#sum += units;
  }

  used(at: number): number {
    this.#forget(at);
    return this.#sum;
  }

  /** Whole seconds until `units` more fit under `limit`, when nothing else is asked in between. */
  secondsUntil(at: number, units: number, limit: number): number {
    this.#forget(at);
    let left = this.#sum;
    if (left + units <= limit) return 0;
    for (const step of this.#steps) {
      left -= step.units;
      if (left + units <= limit) return Math.ceil((step.start + this.#step + this.length - at) / 1_000);
    }
    return Math.ceil(this.length / 1_000);
  }

  get #step(): number {
    return this.length / 60;
  }

  #forget(at: number): void {
    while (this.#steps[0] !== undefined && this.#steps[0].start + this.#step <= at - this.length) {
      this.#sum -= this.#steps.shift()?.units ?? 0;
    }
  }
}
