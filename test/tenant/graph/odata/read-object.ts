import { invalidRequest } from '../errors/graph-refusal.ts';

/** A JSON object out of a request body. */
export function readObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidRequest('The request is malformed or incorrect.');
  }
  return value as Record<string, unknown>;
}
