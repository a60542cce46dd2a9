import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';

export type RequirementBody = RouteBody<(typeof routes)['saveRequirement']>;
export type ExemptionBody = RouteBody<(typeof routes)['saveExemption']>;

export function useRequirements(unitId: string, positionGroupId: string | undefined) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.requirements(unitId, positionGroupId),
    queryFn: () => client('requirements', { params: { unitId }, query: { positionGroupId } }),
    placeholderData: keepPreviousData,
  });
}

export function useSaveRequirement() {
  return useCommand((client, body: RequirementBody) => client('saveRequirement', { body }));
}

export function useSaveExemption() {
  return useCommand((client, body: ExemptionBody) => client('saveExemption', { body }));
}
