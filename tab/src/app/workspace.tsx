import { useEffect } from 'react';
import { Failure } from '../components/failure.tsx';
import { useSession } from '../components/session.tsx';
import { ViewSkeleton } from '../components/view-skeleton.tsx';
import { useHome } from '../features/home/api/use-home.ts';
import type { PageProps } from './page-props.ts';
import { PersonalPages } from './personal-pages.tsx';
import { Watched } from './watched.tsx';

/** From the first answer on: the pages of the person. */
export function Workspace({ settings, host, context }: PageProps) {
  const { text } = useSession();
  const { data: home, error, refetch } = useHome();
  const settled = home !== undefined || error !== null;
  useEffect(() => {
    // Also when the service refuses: the page says so itself, in better words than the host can.
    if (settled) host.ready();
  }, [settled, host]);
  if (home === undefined) {
    return error === null ? (
      <ViewSkeleton label={text('tab.loading')} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <Watched known={home.plan?.freshness ?? home.own?.freshness}>
      <PersonalPages home={home} settings={settings} host={host} context={context} />
    </Watched>
  );
}
