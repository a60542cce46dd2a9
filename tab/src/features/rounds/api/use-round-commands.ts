import type { RouteBody, RouteResponse } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { isConflict } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';

export type RoundWritten = RouteResponse<(typeof routes)['saveRound']>;
export type SaveBody = RouteBody<(typeof routes)['saveRound']>;

/** Which round, in which version. */
export interface RoundVersion {
  readonly id: string;
  readonly etag: string;
}

/** Saves a draft, or moves the end of an open round. */
export function useSaveRound() {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SaveBody) => client('saveRound', { body }),
    onSuccess: (written) => keep(queries, written),
    onError: (error, { changes }) => refetchAfterConflict(queries, error, changes?.id),
  });
}

export function useMoveRound(move: 'openRound' | 'closeRound') {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, etag, key }: RoundVersion & { readonly key: string }) =>
      client(move, { params: { roundId: id }, body: { key, etag } }),
    onSuccess: (written) => {
      keep(queries, written);
      void queries.invalidateQueries({ queryKey: queryKeys.checkIn });
    },
    onError: (error, { id }) => refetchAfterConflict(queries, error, id),
  });
}

function keep(queries: QueryClient, { round }: RoundWritten): void {
  if (round !== undefined) queries.setQueryData(queryKeys.round(round.id), round);
  void queries.invalidateQueries({ queryKey: queryKeys.rounds, exact: true });
}

async function refetchAfterConflict(queries: QueryClient, error: Error, id: string | undefined) {
  if (isConflict(error) && id !== undefined) await queries.refetchQueries({ queryKey: queryKeys.round(id) });
}

/** Waits for the end of an act; what went wrong is told by the mutation. */
export async function settled(act: Promise<unknown>): Promise<void> {
  await act.catch(() => undefined);
}
