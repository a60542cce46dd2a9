import { useQuery } from '@tanstack/react-query';
import { planningKeys } from '../../../components/planning-keys.ts';
import { useSession } from '../../../components/session.tsx';

export function useSurvey(unitId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.survey(unitId),
    queryFn: () => client('survey', { params: { unitId } }),
  });
}
