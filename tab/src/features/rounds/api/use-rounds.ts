import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export function useRounds() {
  const { client } = useSession();
  return useQuery({ queryKey: queryKeys.rounds, queryFn: () => client('rounds') });
}

export function useRound(roundId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.round(roundId),
    queryFn: () => client('round', { params: { roundId } }),
  });
}
