import { ApiError } from '@rod-trad/shared/client/api-error';
import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from '../components/unreachable.ts';

const attempts = 2;

/** What was fetched stays as long as the pane is open; only faults that may pass are tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
