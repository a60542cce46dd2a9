import type { ReactNode } from 'react';
import { LatestFreshness } from '../components/freshness-line.tsx';
import { Notice } from '../components/notice.tsx';
import { useSession } from '../components/session.tsx';
import { ViewBoundary } from '../components/view-boundary.tsx';
import { useRevision } from '../features/revision/api/use-revision.ts';

interface WatchedProps {
  /** What the first answer said of itself. */
  readonly known: Parameters<typeof useRevision>[0];
  readonly children: ReactNode;
}

/** What is shown is renewed when the service has something newer. */
export function Watched({ known, children }: WatchedProps) {
  const { text } = useSession();
  const { latest, unreachable } = useRevision(known);
  return (
    <LatestFreshness value={latest}>
      {unreachable && <Notice kind="warning">{text('tab.failure.unreachable')}</Notice>}
      <ViewBoundary>{children}</ViewBoundary>
    </LatestFreshness>
  );
}
