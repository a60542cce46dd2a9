import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export function useGap(unitId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.gap(unitId),
    queryFn: () => client('unitGap', { params: { unitId } }),
  });
}
