import { ApiError } from '@rod-trad/shared/client/api-error';
import { QueryClient } from '@tanstack/react-query';

const attempts = 2;

/** What is shown stays until the service says that something has changed; only faults that may pass are tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < attempts && mayPass(error),
      },
    },
  });
}

function mayPass(error: Error): boolean {
  return !(error instanceof ApiError) || error.status >= 500;
}
