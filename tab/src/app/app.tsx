import { ApiError } from '@rod-trad/shared/client/api-error';
import { createClient } from '@rod-trad/shared/client/create-client';
import { useState } from 'react';
import type { Host, HostContext } from '../teams/host.ts';
import { createQueryClient } from './create-query-client.ts';
import { OutsideTeams } from './outside-teams.tsx';
import type { Settings } from './settings.ts';
import { Shell } from './shell.tsx';

export { OutsideTeams };

/** The application inside Teams, calling the service the page came from. */
export function App({ settings, host }: { settings: Settings; host: Host }) {
  const [queries] = useState(createQueryClient);
  const [makeClient] = useState(() => (context: () => HostContext) => clientFor(host, context));
  return <Shell settings={settings} host={host} queries={queries} makeClient={makeClient} />;
}

function clientFor(host: Host, context: () => HostContext) {
  return createClient({
    fetch: (url, init) => fetch(url, init),
    token: () =>
      host.token().catch(() => {
        throw new ApiError(401, undefined);
      }),
    language: () => context().language,
  });
}
