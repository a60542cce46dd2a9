import { Empty } from '../../../components/empty.tsx';
import { useSession } from '../../../components/session.tsx';
import { useChannelPlan } from '../api/use-channel-plan.ts';
import { PlanArticle } from './plan-article.tsx';

/**
 * The plan and its numbers, the same for everybody: nothing personal belongs in a channel
 * (learn.microsoft.com/microsoftteams/platform/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines).
 * @param unitId absent for the municipality's plan
 */
export function ChannelPlan({ unitId }: { unitId: string | undefined }) {
  const { text } = useSession();
  return (
    <PlanArticle
      query={useChannelPlan(unitId)}
      nameOf={({ unit }) => unit.name}
      empty={({ unit }) => (
        <Empty title={text('tab.channel.empty.title', { unit: unit.name })}>
          <p>{text('tab.channel.empty.body')}</p>
        </Empty>
      )}
    />
  );
}
