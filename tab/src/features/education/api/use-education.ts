import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useQuery } from '@tanstack/react-query';
import { educationKeys } from '../../../components/education/education-keys.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';

export type DecisionBody = RouteBody<(typeof routes)['decideLeave']>;
export type PayCaseBody = RouteBody<(typeof routes)['movePayCase']>;
export type AgreementTextBody = RouteBody<(typeof routes)['saveAgreementText']>;

export function useUnitEducation(unitId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: educationKeys.unit(unitId),
    queryFn: () => client('unitEducation', { params: { unitId } }),
  });
}

export function useLeave(leaveId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: educationKeys.leave(leaveId),
    queryFn: () => client('leave', { params: { leaveId } }),
  });
}

export function useDecideLeave(leaveId: string) {
  return useCommand((client, body: DecisionBody) => client('decideLeave', { params: { leaveId }, body }));
}

export function useMovePayCase(payCaseId: string) {
  return useCommand((client, body: PayCaseBody) => client('movePayCase', { params: { payCaseId }, body }));
}

export function useSaveAgreementText() {
  return useCommand((client, body: AgreementTextBody) => client('saveAgreementText', { body }));
}
