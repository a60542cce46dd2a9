import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { planningKeys } from '../../../components/planning-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** @param year absent: the year whose report is being written */
export function useYearlyReport(unitId: string, year: number | undefined) {
  const { client } = useSession();
  return useQuery({
    queryKey: planningKeys.yearlyReport(unitId, year),
    queryFn: () => client('yearlyReport', { params: { unitId }, query: year === undefined ? {} : { year } }),
    // Another year of the same unit: what stood there stays until it comes.
    placeholderData: keepPreviousData,
  });
}
