import { ApiError } from '@rod-trad/shared/client/api-error';
import { createClient } from '@rod-trad/shared/client/create-client';
import type { Host, HostContext } from '../teams/host.ts';

/** Calls the service the page came from, as the person Teams vouches for and in the language of the moment. */
export function makeClient(host: Host, context: () => HostContext) {
  return createClient({
    fetch: (url, init) => fetch(url, init),
    token: () =>
      host.token().catch(() => {
        throw new ApiError(401, undefined);
      }),
    language: () => context().language,
  });
}
