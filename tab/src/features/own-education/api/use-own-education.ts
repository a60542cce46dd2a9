import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useQuery } from '@tanstack/react-query';
import { educationKeys } from '../../../components/education/education-keys.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';

export type ApplicationBody = RouteBody<(typeof routes)['applyForLeave']>;

/** @param enabled asked for when there is something to see, or something to be written */
export function useOwnEducation(enabled: boolean) {
  const { client } = useSession();
  return useQuery({ queryKey: educationKeys.own, queryFn: () => client('ownEducation'), enabled });
}

export function useApplyForLeave() {
  return useCommand((client, body: ApplicationBody) => client('applyForLeave', { body }));
}

export function useWithdrawLeave(leaveId: string) {
  return useCommand((client, body: RouteBody<(typeof routes)['withdrawLeave']>) =>
    client('withdrawLeave', { params: { leaveId }, body }),
  );
}
