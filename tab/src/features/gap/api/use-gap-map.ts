import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export interface GapMapQuestion {
  readonly unitId: string;
  /** Absent for today. */
  readonly year?: number | undefined;
  readonly positionGroupId?: string | undefined;
}

/** The map before stays while the next one is fetched: whoever goes into a unit keeps the place in the table. */
export function useGapMap(question: GapMapQuestion) {
  const { client } = useSession();
  const { unitId, year, positionGroupId } = question;
  return useQuery({
    queryKey: queryKeys.gapMap(question),
    queryFn: () => client('gapMap', { params: { unitId }, query: { year, positionGroupId } }),
    placeholderData: keepPreviousData,
  });
}
