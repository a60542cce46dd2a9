import type { PageSettings } from '@rod-trad/shared/contracts/page-settings';
import { lazy, Suspense, useState } from 'react';
import { lazyPage } from '../components/lazy-page.ts';
import type { Host } from '../teams/host.ts';
import { connectPerson } from './connect-person.ts';
import { createQueryClient } from './create-query-client.ts';
import { Pages } from './pages.tsx';
import { Shell } from './shell.tsx';

/** Few open the address outside Teams: those in Teams do not wait for what they meet. */
export const OutsideTeams = lazy(async () => ({
  default: (await import('./outside-teams.tsx')).OutsideTeams,
}));

const ConfigurePage = lazyPage(async () => (await import('./configure-page.tsx')).ConfigurePage);

interface AppProps {
  readonly settings: PageSettings;
  readonly configures: boolean;
  readonly host: Host;
}

/** The application inside Teams. */
export function App({ settings, configures, host }: AppProps) {
  const [queries] = useState(createQueryClient);
  return (
    <Shell host={host} queries={queries} connect={connectPerson}>
      {(context) =>
        configures ? (
          <Suspense>
            <ConfigurePage host={host} pageUrl={`${location.origin}${location.pathname}`} />
          </Suspense>
        ) : (
          <Pages settings={settings} host={host} context={context} />
        )
      }
    </Shell>
  );
}
