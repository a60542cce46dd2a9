import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import type { ReactNode } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { GoalsTable } from './goals-table.tsx';
import { PlanCards } from './plan-cards.tsx';
import { PlanHead } from './plan-head.tsx';
import { PlanTable } from './plan-table.tsx';

interface PlanArticleProps {
  readonly query: {
    readonly data: PlanView | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  /** What stands there while there is no plan. */
  readonly empty: (unitName: string) => ReactNode;
  /** Absent where measures cannot be opened. */
  readonly onOpen?: ((measureId: string) => void) | undefined;
}

/** A plan in the layout of seed 001, or why there is none to see. */
export function PlanArticle({ query, empty, onOpen }: PlanArticleProps) {
  const { text } = useSession();
  const narrow = useNarrow();
  const { data, error } = query;
  const failure = error !== null && <Failure error={error} onRetry={() => void query.refetch()} />;
  if (data === undefined) return failure || <ViewSkeleton label={text('tab.loading')} />;
  const { plan, areas, unit } = data;
  const layout = { areas, years: plan?.years ?? [], owners: data.sight === 'people', onOpen };
  return (
    <article aria-label={text('plan.caption', { unit: unit.name })}>
      {failure}
      {plan === undefined ? (
        empty(unit.name)
      ) : (
        <>
          <PlanHead unitName={unit.name} plan={plan} measures={areas.flatMap((area) => area.measures)} />
          {narrow ? <PlanCards {...layout} /> : <PlanTable {...layout} caption={plan.title} />}
          <GoalsTable areas={areas} narrow={narrow} />
        </>
      )}
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}
