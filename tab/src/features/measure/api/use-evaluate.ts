import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { isConflict } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';

export type EvaluationBody = RouteBody<(typeof routes)['evaluateMeasure']>;

/** Says what came of a measure. After a conflict, the version that stands is fetched before the error is told. */
export function useEvaluate(measureId: string) {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: EvaluationBody) => client('evaluateMeasure', { params: { measureId }, body }),
    onSuccess: ({ measure }) => {
      queries.setQueryData(queryKeys.measure(measureId), measure);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'measure' });
    },
    onError: async (error) => {
      if (isConflict(error)) await queries.refetchQueries({ queryKey: queryKeys.measure(measureId) });
    },
  });
}
