import type { Client } from '@rod-trad/shared/client/create-client';
import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useQuery } from '@tanstack/react-query';
import { planningKeys } from '../../../components/planning-keys.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';

type Body<Name extends 'saveArea' | 'saveGoal'> = RouteBody<(typeof routes)[Name]>;
/** One row in the version that was looked at. */
interface Row {
  readonly id: string;
  readonly etag: string;
}

export function useAreas(unitId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.areas(unitId),
    queryFn: () => client('areas', { params: { unitId } }),
  });
}

/** What would hang on nothing if the goal were removed. */
export function useGoalOrphans(goalId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.goalOrphans(goalId),
    queryFn: () => client('goalOrphans', { params: { goalId } }),
  });
}

export const useSaveArea = () => useCommand((client, body: Body<'saveArea'>) => client('saveArea', { body }));
export const useSaveGoal = () => useCommand((client, body: Body<'saveGoal'>) => client('saveGoal', { body }));

export const useRemoveArea = () =>
  useRowCommand((client, areaId, body) => client('removeArea', { params: { areaId }, body }));
export const useRemoveGoal = () =>
  useRowCommand((client, goalId, body) => client('removeGoal', { params: { goalId }, body }));
export const useRestoreGoal = () =>
  useRowCommand((client, goalId, body) => client('restoreGoal', { params: { goalId }, body }));

function useRowCommand<Answer>(
  send: (client: Client, id: string, body: { key: string; etag: string }) => Promise<Answer>,
) {
  return useCommand((client, { id, etag }: Row) => send(client, id, { key: crypto.randomUUID(), etag }));
}
