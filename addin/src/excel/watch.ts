/** Whoever follows something long: hears how far it has come, and may stop it. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** It was stopped by whoever followed it. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled');
    this.name = 'Cancelled';
  }
}

export function stopIfCancelled(watch: Watch | undefined): void {
  if (watch?.signal.aborted === true) throw new Cancelled();
}
