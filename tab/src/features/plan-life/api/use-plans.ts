import type { Client } from '@rod-trad/shared/client/create-client';
import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { planningKeys } from '../../../components/planning-keys.ts';
import { useSession } from '../../../components/session.tsx';

type Body<Name extends 'savePlan' | 'endorsePlan' | 'movePlan' | 'copyPlan'> = RouteBody<
  (typeof routes)[Name]
>;

/** Whose plans. */
export type PlanSubject = { readonly unitId: string } | { readonly personId: string };

/** All plans of a unit or a person, with where each can go from here. */
export function usePlans(subject: PlanSubject) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.plans(subject),
    queryFn: () => client('plans', { query: subject }),
  });
}

export function usePlanCopy(planId: string, enabled: boolean) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.planCopy(planId),
    queryFn: () => client('planCopy', { params: { planId } }),
    enabled,
  });
}

export const useSavePlan = () =>
  usePlanCommand((client, body: Body<'savePlan'>) => client('savePlan', { body }));

export const useEndorsePlan = (planId: string) =>
  usePlanCommand((client, body: Body<'endorsePlan'>) => client('endorsePlan', { params: { planId }, body }));

export const useMovePlan = (planId: string) =>
  usePlanCommand((client, body: Body<'movePlan'>) => client('movePlan', { params: { planId }, body }));

export const useCopyPlan = (planId: string) =>
  usePlanCommand((client, body: Body<'copyPlan'>) => client('copyPlan', { params: { planId }, body }));

/** Asks anew for what is shown also when it is refused: somebody else may have moved the plan on, and that is to be seen. */
function usePlanCommand<Input, Answer>(send: (client: Client, input: Input) => Promise<Answer>) {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => send(client, input),
    onSettled: () => queries.invalidateQueries(),
  });
}
