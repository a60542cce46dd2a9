import { lazy, Suspense } from 'react';
import { useSession } from '../components/session.tsx';
import { ViewSkeleton } from '../components/view-skeleton.tsx';
import type { PageProps } from './page-props.ts';
import { Workspace } from './workspace.tsx';

/** Whoever has pages of their own does not wait for the one of the channel. */
const ChannelPage = lazy(async () => ({ default: (await import('./channel-page.tsx')).ChannelPage }));

/** The pages of the person, or the one page of the channel. */
export function Pages({ settings, host, context }: PageProps) {
  const { text } = useSession();
  return context.channelId === undefined ? (
    <Workspace settings={settings} host={host} context={context} />
  ) : (
    <Suspense fallback={<ViewSkeleton label={text('tab.loading')} />}>
      <ChannelPage host={host} context={context} />
    </Suspense>
  );
}
