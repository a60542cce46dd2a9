import { useQuery } from '@tanstack/react-query';
import { planningKeys } from '../../../components/planning-keys.ts';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** Everything that hangs on a goal, down to the measures. */
export function useGoalThread(goalId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.goalThread(goalId),
    queryFn: () => client('goalThread', { params: { goalId } }),
  });
}

/** Where the thread is broken. @param year absent: this one */
export function useLooseThreads(year: number | undefined) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.looseThreads(year),
    queryFn: () => client('orphans', { query: year === undefined ? {} : { year } }),
    // Another year is read with the one before still in view.
    placeholderData: (before) => before,
  });
}

/** The plan to choose a measure from, as it is known from its own page. */
export function usePlanOfUnit(unitId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.plan(unitId),
    queryFn: () => client('unitPlan', { params: { unitId } }),
  });
}
