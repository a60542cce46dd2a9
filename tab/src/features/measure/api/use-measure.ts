import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export function useMeasure(measureId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.measure(measureId),
    queryFn: () => client('measure', { params: { measureId } }),
  });
}
