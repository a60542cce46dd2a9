/** Excel's state while somebody types in a cell: nothing else may touch the workbook until they are done. */
export class CellEditMode {
  /** Cells being typed in, or not yet put away: one may be begun before the last has been. */
  #open = 0;
  #waiting: (() => void)[] = [];

  get isOn(): boolean {
    return this.#open > 0;
  }

  enter(): void {
    this.#open += 1;
  }

  leave(): void {
    this.#open -= 1;
    if (this.isOn) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** Resolves when nobody types any more. */
  left(): Promise<void> {
    return this.isOn ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }
}
