import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export interface GapAdviceQuestion {
  readonly unitId: string;
  readonly competenceId: string;
  readonly positionGroupId?: string | undefined;
}

/** @param open asked while somebody looks: each answer with names is a reading that is logged */
export function useGapAdvice(question: GapAdviceQuestion, open: boolean) {
  const { client } = useSession();
  const { unitId, competenceId, positionGroupId } = question;
  return useQuery({
    queryKey: queryKeys.gapAdvice(question),
    queryFn: () => client('gapAdvice', { params: { unitId, competenceId }, query: { positionGroupId } }),
    enabled: open,
  });
}
