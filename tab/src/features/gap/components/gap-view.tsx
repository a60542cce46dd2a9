import { useState } from 'react';
import { Empty } from '../../../components/empty.tsx';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useGap } from '../api/use-gap.ts';
import styles from './gap.module.css';
import type { GapFilter } from './gap-filter.ts';
import { GapFilters } from './gap-filters.tsx';
import { GapLegend } from './gap-legend.tsx';
import { GapNumbers } from './gap-numbers.tsx';

/** Where a unit stands: who has what is required, what is missing, and what nobody knows. */
export function GapView({ unitId }: { unitId: string }) {
  const { text } = useSession();
  const [filter, setFilter] = useState<GapFilter>({ onlyGaps: false });
  const { data, error, refetch } = useGap(unitId);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const areas = [...new Set(data.competences.map(({ area }) => area))];
  // An area chosen in one unit need not exist in the next, nor under the same name in another language.
  const known = filter.area === undefined || areas.includes(filter.area);
  const valid = known ? filter : { ...filter, area: undefined };
  return (
    <article aria-label={text('tab.page.gap')}>
      <h2 className={styles.heading}>{text('gap.heading', { unit: data.unit.name })}</h2>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data.competences.length === 0 ? (
        <Empty title={text('gap.empty.title')}>
          <p>{text('gap.empty.body')}</p>
        </Empty>
      ) : (
        <>
          <GapFilters areas={areas} filter={valid} onChange={setFilter} />
          <GapLegend levels={data.people.kind === 'shown'} />
          <GapNumbers view={data} filter={valid} />
        </>
      )}
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}
