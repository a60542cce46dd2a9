import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../../components/session.tsx';

const key = ['ownNudges'] as const;

export type OwnChoice = RouteBody<(typeof routes)['chooseOwnNudges']>['choice'];

export function useOwnNudges(open: boolean) {
  const { client } = useSession();
  return useQuery({ queryKey: key, queryFn: () => client('ownNudges'), enabled: open });
}

/** Nothing else that is shown hangs on it. */
export function useChooseOwnNudges() {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (choice: OwnChoice) => client('chooseOwnNudges', { body: { choice } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}
