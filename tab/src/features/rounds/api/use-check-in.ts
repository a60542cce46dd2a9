import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export type CheckInBody = RouteBody<(typeof routes)['answerCheckIn']>;

export function useCheckIn() {
  const { client } = useSession();
  return useQuery({ queryKey: queryKeys.checkIn, queryFn: () => client('checkIn') });
}

/** Sends answers as they are given, so that what has been said is kept whenever the person stops. */
export function useAnswerCheckIn() {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CheckInBody) => client('answerCheckIn', { body }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: queryKeys.own });
      void queries.invalidateQueries({ queryKey: queryKeys.rounds });
    },
  });
}
