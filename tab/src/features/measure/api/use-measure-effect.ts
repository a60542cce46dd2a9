import { useQuery } from '@tanstack/react-query';
import { planningKeys } from '../../../components/planning-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** What one measure would do about the unit's gaps, once somebody asks. */
export function useMeasureEffect(measureId: string, enabled: boolean) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.measureEffect(measureId),
    queryFn: () => client('measureEffect', { params: { measureId } }),
    enabled,
  });
}
