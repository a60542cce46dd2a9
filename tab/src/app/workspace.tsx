import { useEffect } from 'react';
import { Failure } from '../components/failure.tsx';
import { LatestFreshness } from '../components/freshness-line.tsx';
import { Notice } from '../components/notice.tsx';
import { useSession } from '../components/session.tsx';
import { ViewBoundary } from '../components/view-boundary.tsx';
import { ViewSkeleton } from '../components/view-skeleton.tsx';
import { useHome } from '../features/home/api/use-home.ts';
import { useRevision } from '../features/revision/api/use-revision.ts';
import type { Host, HostContext } from '../teams/host.ts';
import { ChannelPage } from './channel-page.tsx';
import { PersonalPages } from './personal-pages.tsx';
import type { Settings } from './settings.ts';

export interface WorkspaceProps {
  readonly settings: Settings;
  readonly host: Host;
  readonly context: HostContext;
}

/** From the first answer on: the pages of the person, or the one page of the channel. */
export function Workspace({ settings, host, context }: WorkspaceProps) {
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
      {context.channelId === undefined ? (
        <PersonalPages home={home} settings={settings} host={host} context={context} />
      ) : (
        <ChannelPage home={home} subPageId={context.subPageId} />
      )}
    </Watched>
  );
}

interface WatchedProps {
  readonly known: Parameters<typeof useRevision>[0];
  readonly children: React.ReactNode;
}

/** What is shown is renewed when the service has something newer. */
function Watched({ known, children }: WatchedProps) {
  const { text } = useSession();
  const { latest, unreachable } = useRevision(known);
  return (
    <LatestFreshness value={latest}>
      {unreachable && <Notice kind="warning">{text('tab.failure.unreachable')}</Notice>}
      <ViewBoundary>{children}</ViewBoundary>
    </LatestFreshness>
  );
}
