import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export function usePlan(unitId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.plan(unitId),
    queryFn: () => client('unitPlan', { params: { unitId } }),
  });
}
