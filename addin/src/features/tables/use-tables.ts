import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../components/query-keys.ts';
import { useSession } from '../../components/session.tsx';

/** The tables from us that this workbook remembers, and where they stand. */
export function useTables() {
  const { workbook } = useSession();
  return useQuery({ queryKey: queryKeys.tables, queryFn: () => workbook.tables() });
}
