import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

const followMs = 1000;

/** What has been imported lately; followed closely as long as something is being written. */
export function useImports() {
  const { clientIn, language } = useSession();
  return useQuery({
    queryKey: queryKeys.imports,
    queryFn: () => clientIn(language)('imports'),
    retry: false,
    refetchInterval: ({ state }) =>
      state.data?.entries.some((entry) => entry.state === 'writing') ? followMs : false,
  });
}
