import { useQuery } from '@tanstack/react-query';
import { planningKeys } from '../../../components/planning-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** What becomes of the unit's gaps when its plan succeeds. */
export function usePlanEffect(unitId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.planEffect(unitId),
    queryFn: () => client('planEffect', { params: { unitId } }),
  });
}
