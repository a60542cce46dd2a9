import type { AssumptionName } from '@rod-trad/shared/domain/projection/assumptions';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** What is asked: whose future, and what is assumed otherwise than by the standard. */
export interface FutureQuestion {
  readonly positionGroupId?: string | undefined;
  readonly competenceId?: string | undefined;
  readonly assumptions: Partial<Record<AssumptionName, number>>;
}

/** The last answer stays until the next one is there, so that the numbers move with the slider. */
export function useProjection(unitId: string, question: FutureQuestion) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.projection(unitId, question),
    queryFn: () => client('projection', { params: { unitId }, body: question }),
    placeholderData: keepPreviousData,
    // Positions a slider has passed are not worth keeping for long.
    gcTime: 60_000,
  });
}
