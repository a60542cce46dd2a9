import { useQuery } from '@tanstack/react-query';
import { planningKeys } from './planning-keys.ts';
import { useSession } from './session.tsx';

/** What the municipality is to reach, with what hangs on each. */
export function useGoals() {
  const { client } = useSession();
  return useQuery({ queryKey: planningKeys.goals, queryFn: () => client('goals') });
}
