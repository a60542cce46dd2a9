import type { PageSettings } from '@rod-trad/shared/contracts/page-settings';
import { type ComponentType, useEffect, useState } from 'react';
import { ViewSkeleton } from '../components/view-skeleton.tsx';
import type { Host } from '../teams/host.ts';

export interface AppProps {
  readonly settings: PageSettings;
  readonly host: Host;
}

/** What is fetched while Teams is asked: one of the pages there are. */
interface LoadedApp {
  readonly App: ComponentType<AppProps>;
  readonly OutsideTeams: ComponentType<{ readonly appId: string }>;
}

interface BootProps {
  readonly settings: PageSettings;
  /** Rejects outside Teams. */
  readonly host: Promise<Host>;
  readonly app: Promise<LoadedApp>;
}

type Started = { readonly app: LoadedApp; readonly host: Host | undefined };

/** Grey bars at once; the application when it and Teams are there. Until then no colour is drawn, so that none flashes. */
export function Boot({ settings, host, app }: BootProps) {
  const [started, setStarted] = useState<Started>();
  useEffect(() => {
    let wanted = true;
    const connected = host.catch(() => undefined);
    void connected.then((ready) => ready?.loaded());
    Promise.all([app, connected]).then(
      ([loaded, ready]) => wanted && setStarted({ app: loaded, host: ready }),
      (error: Error) => connected.then((ready) => ready?.failed(error.message)),
    );
    return () => {
      wanted = false;
    };
  }, [app, host]);
  if (started === undefined) return <ViewSkeleton />;
  const { App, OutsideTeams } = started.app;
  return started.host === undefined ? (
    <OutsideTeams appId={settings.teamsAppId} />
  ) : (
    <App settings={settings} host={started.host} />
  );
}
