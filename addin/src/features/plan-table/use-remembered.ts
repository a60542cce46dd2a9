import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../components/query-keys.ts';
import { useSession } from '../../components/session.tsx';

/** The tables from us that this workbook remembers. */
export function useRemembered() {
  const { workbook } = useSession();
  return useQuery({ queryKey: queryKeys.remembered, queryFn: () => workbook.remembered() });
}
