import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export const revisionIntervalMs = 4000;

/**
 * Asks now and then, while the page is in view, whether anything has changed, and renews what is shown if so.
 * @param known what the first answer said, so that the first question can wait.
 */
export function useRevision(known: Freshness | undefined): {
  latest: Freshness | undefined;
  unreachable: boolean;
} {
  const { client } = useSession();
  const queries = useQueryClient();
  const seen = useRef(known?.revision);
  const { data, isError } = useQuery({
    queryKey: queryKeys.revision,
    queryFn: () => client('revision'),
    initialData: known,
    staleTime: revisionIntervalMs,
    refetchInterval: revisionIntervalMs,
    refetchOnWindowFocus: 'always',
    retry: false,
  });
  useEffect(() => {
    if (data === undefined) return;
    const changed = seen.current !== undefined && seen.current !== data.revision;
    seen.current = data.revision;
    if (changed) void queries.invalidateQueries({ predicate: ({ queryKey }) => isView(queryKey[0]) });
  }, [data, queries]);
  return { latest: data, unreachable: isError };
}

/** Who the person is and the list of units do not follow the rows in the lists. */
function isView(name: unknown): boolean {
  return name !== queryKeys.revision[0] && name !== queryKeys.home[0];
}
