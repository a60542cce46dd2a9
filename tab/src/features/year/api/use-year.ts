import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { planningKeys } from '../../../components/planning-keys.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';

export type DateMove = RouteBody<(typeof routes)['moveYearDate']>;

export function useSteps(unitId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.steps(unitId),
    queryFn: () => client('steps', { params: { unitId } }),
  });
}

/** @param year absent: this one. The last answer stays until the next is there. */
export function useYear(year: number | undefined) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.year(year),
    queryFn: () => client('year', { query: year === undefined ? {} : { year } }),
    placeholderData: keepPreviousData,
  });
}

export const useMoveDate = () => useCommand((client, body: DateMove) => client('moveYearDate', { body }));
