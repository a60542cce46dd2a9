import { randomUUID } from 'node:crypto';

const acceptable = /^[\w-]{8,64}$/;

/** The caller's own id when it is one: it goes into the log and the answer, so nothing else gets in by it. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && acceptable.test(header) ? header : randomUUID();
}
