import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

const followMs = 1000;

/** What has been imported lately; followed closely as long as something is being written. */
export function useImports() {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.imports,
    queryFn: () => client('imports'),
    // A lost connection is told at once; the next question is the next try.
    retry: false,
    refetchInterval: ({ state }) =>
      state.data?.entries.some((entry) => entry.state === 'writing') ? followMs : false,
  });
}
