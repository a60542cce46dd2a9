import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useCommand } from '../use-command.ts';

export type ProgressBody = RouteBody<(typeof routes)['recordStudy']>;
export type CompletionBody = RouteBody<(typeof routes)['completeStudy']>;

export function useRecordStudy(leaveId: string) {
  return useCommand((client, body: ProgressBody) => client('recordStudy', { params: { leaveId }, body }));
}

export function useCompleteStudy(leaveId: string) {
  return useCommand((client, body: CompletionBody) => client('completeStudy', { params: { leaveId }, body }));
}

export function useReopenStudy(leaveId: string) {
  return useCommand((client, body: RouteBody<(typeof routes)['reopenStudy']>) =>
    client('reopenStudy', { params: { leaveId }, body }),
  );
}
