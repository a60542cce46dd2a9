import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useQuery } from '@tanstack/react-query';
import { planningKeys } from '../planning-keys.ts';
import { useSession } from '../session.tsx';
import { useCommand } from '../use-command.ts';

export type SaveMeasureBody = RouteBody<(typeof routes)['saveMeasure']>;

/** All that a measure in this plan can be made of. */
export function useMeasureForm(planId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.measureForm(planId),
    queryFn: () => client('measureForm', { params: { planId } }),
  });
}

export function useMeasureExamples(enabled: boolean) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.measureExamples,
    queryFn: () => client('measureExamples'),
    select: ({ examples }) => examples,
    enabled,
  });
}

export function useSaveMeasure() {
  return useCommand((client, body: SaveMeasureBody) => client('saveMeasure', { body }));
}
