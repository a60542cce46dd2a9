import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { isConflict } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';

export type FollowUpBody = RouteBody<(typeof routes)['followUp']>;

/** Sends an answer about a measure. After a conflict, the version that stands is fetched before the error is told. */
export function useFollowUp(measureId: string) {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: FollowUpBody) => client('followUp', { params: { measureId }, body }),
    onSuccess: ({ measure }) => {
      queries.setQueryData(queryKeys.measure(measureId), measure);
      void queries.invalidateQueries({ queryKey: ['plan'] });
      void queries.invalidateQueries({ queryKey: queryKeys.own });
    },
    onError: async (error) => {
      if (isConflict(error)) await queries.refetchQueries({ queryKey: queryKeys.measure(measureId) });
    },
  });
}
