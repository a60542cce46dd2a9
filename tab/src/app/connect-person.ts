import { ApiError } from '@rod-trad/shared/client/api-error';
import { createClient } from '@rod-trad/shared/client/create-client';
import type { Session } from '../components/session.tsx';
import type { Host, HostContext } from '../teams/host.ts';

export type Connection = Pick<Session, 'client' | 'download'>;

/** The ways to the service the page came from, as the person Teams vouches for and in the language of the moment. */
export function connectPerson(host: Host, context: () => HostContext): Connection {
  const asPerson = {
    token: () =>
      host.token().catch(() => {
        throw new ApiError(401, undefined);
      }),
    language: () => context().language,
  };
  return {
    client: createClient({ ...asPerson, fetch: (url, init) => fetch(url, init) }),
    // Files are for later than the first view.
    async download(wanted) {
      const { createDownload } = await import('@rod-trad/shared/client/create-download');
      return createDownload<Blob>({ ...asPerson, fetch: (url, init) => fetch(url, init) })(wanted);
    },
  };
}
