import { useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** All the first picture needs, in one call. The plan and the own page are filled from the same answer. */
export function useHome() {
  const { client } = useSession();
  const queries = useQueryClient();
  return useQuery({
    queryKey: queryKeys.home,
    queryFn: async () => {
      const home = await client('home');
      if (home.plan !== undefined) queries.setQueryData(queryKeys.plan(home.plan.unit.id), home.plan);
      if (home.own !== undefined) queries.setQueryData(queryKeys.own, home.own);
      return home;
    },
  });
}
