import { useEffect } from 'react';
import { useChannelPlan } from '../features/plan/api/use-channel-plan.ts';
import { ChannelPlan } from '../features/plan/components/channel-plan.tsx';
import type { Host, HostContext } from '../teams/host.ts';
import { unitOfSubPage } from '../teams/sub-pages.ts';
import { Watched } from './watched.tsx';

/** A channel has one page, which never asks who is looking. */
export function ChannelPage({ host, context }: { host: Host; context: HostContext }) {
  // A link may lead to another unit than the one the tab was pinned for.
  const unitId = unitOfSubPage(context.subPageId) ?? unitOfSubPage(context.pageId);
  const { data, error } = useChannelPlan(unitId);
  const settled = data !== undefined || error !== null;
  useEffect(() => {
    if (settled) host.ready();
  }, [settled, host]);
  const plan = <ChannelPlan unitId={unitId} />;
  return settled ? <Watched known={data?.freshness}>{plan}</Watched> : plan;
}
