import { ApiError } from '@rod-trad/shared/client/api-error';
import { MutationCache, QueryClient } from '@tanstack/react-query';
import { Unreachable } from '../components/unreachable.ts';

const attempts = 2;

/**
 * What was fetched stays as long as the pane is open; only faults that may pass are tried again.
 *
 * @param onDone called each time something has been done to the workbook
 */
export function createQueryClient(onDone: () => Promise<void>): QueryClient {
  return new QueryClient({
    // A workbook that cannot be worked out just now, as when a cell is being edited, is worked out another time.
    mutationCache: new MutationCache({ onSuccess: () => void onDone().catch(() => undefined) }),
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        // Excel itself tells nobody that it is offline; the question to the service does.
        networkMode: 'always',
        retry: (failures, error) => failures < attempts && mayPass(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

function mayPass(error: Error): boolean {
  return error instanceof Unreachable || (error instanceof ApiError && error.status >= 500);
}
