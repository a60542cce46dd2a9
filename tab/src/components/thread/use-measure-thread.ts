import { useQuery } from '@tanstack/react-query';
import { planningKeys } from '../planning-keys.ts';
import { useSession } from '../session.tsx';

/** The way from a measure up to the goals it serves. */
export function useMeasureThread(measureId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.measureThread(measureId),
    queryFn: () => client('measureThread', { params: { measureId } }),
  });
}
