import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** Whether this person may bring anything in; told with what tables there are, so that nothing is asked in vain. */
export function useMayImport(): boolean {
  const { clientIn, language } = useSession();
  const { data } = useQuery({
    queryKey: queryKeys.choices,
    queryFn: () => clientIn(language)('datasets'),
    select: ({ mayImport }) => mayImport,
  });
  return data === true;
}
