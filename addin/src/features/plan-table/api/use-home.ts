import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** Who the person is and which units' plans they may see, in one call. */
export function useHome() {
  const { clientIn, language } = useSession();
  return useQuery({ queryKey: queryKeys.home, queryFn: () => clientIn(language)('home') });
}
