import { Empty } from '../../../components/empty.tsx';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { usePlan } from '../api/use-plan.ts';
import { GoalsTable } from './goals-table.tsx';
import { PlanCards } from './plan-cards.tsx';
import { PlanHead } from './plan-head.tsx';
import { PlanTable } from './plan-table.tsx';

export interface PlanViewProps {
  readonly unitId: string;
  /** Absent where measures cannot be opened: in a channel everybody sees the same and no more. */
  readonly onOpen?: ((measureId: string) => void) | undefined;
  /** Names of owners are left out in a channel. */
  readonly withOwners?: boolean;
}

/** A unit's plan in the layout of seed 001. */
export function PlanView({ unitId, onOpen, withOwners = true }: PlanViewProps) {
  const { text } = useSession();
  const narrow = useNarrow();
  const { data, error, refetch } = usePlan(unitId);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const { plan, areas } = data;
  const owners = withOwners && data.sight === 'people';
  const layout = { areas, years: plan?.years ?? [], owners, onOpen };
  return (
    <article aria-label={text('plan.caption', { unit: data.unit.name })}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {plan === undefined ? (
        <Empty title={text('plan.empty.title')}>
          <p>{text('plan.empty.body')}</p>
        </Empty>
      ) : (
        <>
          <PlanHead unitName={data.unit.name} plan={plan} measures={areas.flatMap((area) => area.measures)} />
          {narrow ? <PlanCards {...layout} /> : <PlanTable {...layout} caption={plan.title} />}
          <GoalsTable areas={areas} narrow={narrow} />
        </>
      )}
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}
