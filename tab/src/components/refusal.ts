import { ApiError } from '@rod-trad/shared/client/api-error';

/** What the service says is wrong, by field; empty when it said something else. */
export function faultWords(error: Error | null): ReadonlyMap<string, string> {
  const faults = error instanceof ApiError ? (error.body?.faults ?? []) : [];
  return new Map(faults.map(({ field, words }) => [field, words]));
}

/** The words that belong to a field, if something is wrong with it. */
export function fieldFault(faults: ReadonlyMap<string, string>, field: string) {
  const words = faults.get(field);
  return words === undefined ? {} : { validationMessage: words };
}

/** Somebody else has changed it meanwhile. */
export function isConflict(error: Error | null): boolean {
  return error instanceof ApiError && error.status === 409;
}

/** The version that stands now, when somebody else has changed the row meanwhile. */
export function standingVersion<Version>(error: Error | null): (Version & { etag: string }) | undefined {
  return error instanceof ApiError && error.status === 409
    ? (error.body?.current as Version & { etag: string })
    : undefined;
}
