import { duplicateValue } from '../errors/graph-refusal.ts';

/** The unique index of an enforced column speaks; its refusal becomes Graph's. */
export function refuseDuplicates<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error && /UNIQUE constraint failed/.test(error.message)) throw duplicateValue();
    throw error;
  }
}
