import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export type PlanBody = RouteBody<(typeof routes)['planRound']>;

/** What a draft would cost and give. The last answer stays until the next one is there. */
export function useRoundPlan(body: PlanBody) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.roundPlan(body),
    queryFn: () => client('planRound', { body }),
    placeholderData: keepPreviousData,
    // Drafts on the way are not worth keeping for long.
    gcTime: 60_000,
  });
}

/** The same, asked for now: before a round is opened, what is said of it must be about what stands in the form. */
export function useAskPlan() {
  const { client } = useSession();
  const queries = useQueryClient();
  return (body: PlanBody) =>
    queries.fetchQuery({
      queryKey: queryKeys.roundPlan(body),
      queryFn: () => client('planRound', { body }),
      staleTime: 0,
    });
}
