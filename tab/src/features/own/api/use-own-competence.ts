import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export function useOwnCompetence() {
  const { client } = useSession();
  return useQuery({ queryKey: queryKeys.own, queryFn: () => client('ownCompetence') });
}
