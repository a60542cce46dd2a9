import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** @param enabled whether the person is looked at: each question is a reading the person can see */
export function usePersonCompetence(personId: string, enabled: boolean) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.person(personId),
    queryFn: () => client('personCompetence', { params: { personId } }),
    enabled,
  });
}
