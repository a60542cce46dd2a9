import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../components/query-keys.ts';
import { useSession } from '../components/session.tsx';

/** What the person is offered, and of which units, areas and years, in one call. */
export function useChoices() {
  const { clientIn, language } = useSession();
  return useQuery({ queryKey: queryKeys.choices, queryFn: () => clientIn(language)('datasets') });
}
