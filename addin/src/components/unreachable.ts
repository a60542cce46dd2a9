/** The service did not answer at all. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The service does not answer', { cause });
    this.name = 'Unreachable';
  }
}
