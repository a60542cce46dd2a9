import { useQuery } from '@tanstack/react-query';
import { planningKeys } from '../../../components/planning-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** What one measure would do about the unit's gaps. */
export function useMeasureEffect(measureId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.measureEffect(measureId),
    queryFn: () => client('measureEffect', { params: { measureId } }),
  });
}
