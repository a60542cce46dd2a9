import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** The plan as every employee may see it. Without a unit, the municipality's. */
export function useChannelPlan(unitId: string | undefined) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.channelPlan(unitId),
    queryFn: () => client('channelPlan', { query: { unitId } }),
  });
}
