import type { PageSettings } from '@rod-trad/shared/contracts/page-settings';
import { type ComponentType, Suspense, useEffect, useState } from 'react';
import { ViewSkeleton } from '../components/view-skeleton.tsx';
import type { Host } from '../teams/host.ts';

interface BootProps {
  readonly settings: PageSettings;
  /** Teams asks how the tab shall be set up for a channel. */
  readonly configures?: boolean;
  /** Rejects outside Teams. */
  readonly host: Promise<Host>;
  readonly app: Promise<Loaded>;
}

type Loaded = Pick<typeof import('./app.tsx'), 'App'> & {
  readonly OutsideTeams: ComponentType<{ readonly appId: string }>;
};
type Started = { readonly app: Loaded; readonly host: Host | undefined };

/** Grey bars at once; the application when it and Teams are there. Until then no colour is drawn, so that none flashes. */
export function Boot({ settings, configures = false, host, app }: BootProps) {
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
    <Suspense fallback={<ViewSkeleton />}>
      <OutsideTeams appId={settings.teamsAppId} />
    </Suspense>
  ) : (
    <App settings={settings} configures={configures} host={started.host} />
  );
}
