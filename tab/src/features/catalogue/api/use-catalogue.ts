import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';

export type SaveBody = RouteBody<(typeof routes)['saveCompetence']>;
export type MoveBody = RouteBody<(typeof routes)['moveCompetence']>;

export function useCatalogue() {
  const { client } = useSession();
  return useQuery({ queryKey: queryKeys.catalogue, queryFn: () => client('catalogue') });
}

export function useSaveCompetence() {
  return useCommand((client, body: SaveBody) => client('saveCompetence', { body }));
}

export function useMoveCompetence(competenceId: string) {
  return useCommand((client, body: MoveBody) => client('moveCompetence', { params: { competenceId }, body }));
}
