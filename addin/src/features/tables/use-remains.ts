import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../components/query-keys.ts';
import { useSession } from '../../components/session.tsx';

/** What is left in the workbook of tables that were not inserted to the end, and how it is taken out. */
export function useRemains() {
  const { workbook } = useSession();
  const queries = useQueryClient();
  const remains = useQuery({
    queryKey: [...queryKeys.tables, 'remains'],
    queryFn: () => workbook.remains(),
  });
  const remove = useMutation({
    mutationFn: (sheets: readonly string[]) => workbook.removeRemains(sheets),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.tables }),
  });
  return { sheets: remains.data ?? [], remove };
}
