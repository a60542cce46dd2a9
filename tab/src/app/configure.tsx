import { useState } from 'react';
import { connectConfiguration } from '../teams/connect-configuration.ts';
import type { AppProps } from './boot.tsx';
import { ConfigurePage } from './configure-page.tsx';
import { createQueryClient } from './create-query-client.ts';
import { makeClient } from './make-client.ts';
import { OutsideTeams } from './outside-teams.tsx';
import { Shell } from './shell.tsx';

export { OutsideTeams };

const configuration = connectConfiguration();

/** What Teams shows to those who add the tab to a channel. */
export function App({ host }: AppProps) {
  const [queries] = useState(createQueryClient);
  const pageUrl = `${location.origin}${location.pathname}`;
  return (
    <Shell host={host} queries={queries} makeClient={makeClient}>
      {() => <ConfigurePage host={host} configuration={configuration} pageUrl={pageUrl} />}
    </Shell>
  );
}
