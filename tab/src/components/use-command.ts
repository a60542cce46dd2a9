import { ApiError } from '@rod-trad/shared/client/api-error';
import type { Client } from '@rod-trad/shared/client/create-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from './session.tsx';

/** Sends a command and, when it is taken, asks anew for whatever is shown: much hangs on the catalogue and its requirements. */
export function useCommand<Input, Answer>(send: (client: Client, input: Input) => Promise<Answer>) {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => send(client, input),
    onSuccess: () => void queries.invalidateQueries(),
  });
}

/** What the service says is wrong, by field; empty when it said something else. */
export function faultWords(error: Error | null): ReadonlyMap<string, string> {
  const faults = error instanceof ApiError ? (error.body?.faults ?? []) : [];
  return new Map(faults.map(({ field, words }) => [field, words]));
}

/** The version that stands now, when somebody else has changed the row meanwhile. */
export function standingVersion<Version>(error: Error | null): (Version & { etag: string }) | undefined {
  return error instanceof ApiError && error.status === 409
    ? (error.body?.current as Version & { etag: string })
    : undefined;
}
