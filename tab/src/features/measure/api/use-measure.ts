import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** @param enabled whether the measure is looked at; what was known of it is kept meanwhile */
export function useMeasure(measureId: string, enabled = true) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.measure(measureId),
    queryFn: () => client('measure', { params: { measureId } }),
    enabled,
  });
}
