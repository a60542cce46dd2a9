import { useState } from 'react';
import type { AppProps } from './boot.tsx';
import { createQueryClient } from './create-query-client.ts';
import { makeClient } from './make-client.ts';
import { OutsideTeams } from './outside-teams.tsx';
import { Pages } from './pages.tsx';
import { Shell } from './shell.tsx';

export { OutsideTeams };

/** The application inside Teams. */
export function App({ settings, host }: AppProps) {
  const [queries] = useState(createQueryClient);
  return (
    <Shell host={host} queries={queries} makeClient={makeClient}>
      {(context) => <Pages settings={settings} host={host} context={context} />}
    </Shell>
  );
}
