import { useQuery } from '@tanstack/react-query';
import { planningKeys } from '../../../components/planning-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** One person's own plan. */
export function usePersonPlan(personId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.personPlan(personId),
    queryFn: () => client('personPlan', { params: { personId } }),
  });
}
