import type { HomeView } from '@rod-trad/shared/contracts/views';
import { Empty } from '../components/empty.tsx';
import { useSession } from '../components/session.tsx';
import { PlanView } from '../features/plan/components/plan-view.tsx';

const unitPrefix = 'unit/';

interface ChannelPageProps {
  readonly home: HomeView;
  /** `unit/<id>` when the tab is pinned for one unit; otherwise the topmost is shown. */
  readonly subPageId: string | undefined;
}

/**
 * The plan and its numbers, the same for everybody: nothing personal belongs in a channel
 * (learn.microsoft.com/microsoftteams/platform/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines).
 */
export function ChannelPage({ home, subPageId }: ChannelPageProps) {
  const { text } = useSession();
  const pinned = subPageId?.startsWith(unitPrefix) ? subPageId.slice(unitPrefix.length) : undefined;
  const topmost = home.units.find(({ level }) => level === 'municipality')?.id;
  const unitId = pinned ?? topmost;
  if (unitId === undefined || !home.units.some(({ id }) => id === unitId)) {
    return (
      <Empty title={text('tab.nothing.title')}>
        <p>{text('tab.channel.none')}</p>
      </Empty>
    );
  }
  return <PlanView unitId={unitId} withOwners={false} />;
}
