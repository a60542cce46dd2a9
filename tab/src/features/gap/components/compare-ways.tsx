import type { GapAdviceView } from '@rod-trad/shared/contracts/gap-advice-views';
import type { WaysView } from '@rod-trad/shared/contracts/ways-views';
import { compareWays } from '@rod-trad/shared/domain/advice/compare-ways';
import { type AllWayAssumptions, standardAssumptions } from '@rod-trad/shared/domain/advice/way-assumptions';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useGapWays } from '../api/use-gap-ways.ts';
import type { BeginInPlan } from './begin-in-plan.ts';
import styles from './compare-ways.module.css';
import { ShareNeeds } from './share-needs.tsx';
import { WayAssumptionFields } from './way-assumption-fields.tsx';
import { WayList } from './way-list.tsx';
import { WaysTable } from './ways-table.tsx';

interface CompareWaysProps {
  readonly view: GapAdviceView;
  readonly onBegin: BeginInPlan;
}

/** The five ways side by side, for those who want to choose. What is assumed is remembered for as long as the panel is open. */
export function CompareWays({ view, onBegin }: CompareWaysProps) {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  const { unit, competence } = view;
  const { data, error, refetch } = useGapWays({ unitId: unit.id, competenceId: competence.id }, open);
  const result = data?.result;
  return (
    <details className={styles.compare} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('ways.compare')}</summary>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {open && data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {result !== undefined && result.kind !== 'shown' && <p>{text('advice.noDemand')}</p>}
      {result?.kind === 'shown' && <Comparison view={view} result={result} onBegin={onBegin} />}
    </details>
  );
}

interface ComparisonProps extends CompareWaysProps {
  readonly result: Extract<WaysView['result'], { kind: 'shown' }>;
}

function Comparison({ view, result, onBegin }: ComparisonProps) {
  const { text } = useSession();
  const [assumed, setAssumed] = useState<AllWayAssumptions>(standardAssumptions);
  const need = { ...result.need, on: isoDate(result.need.on) };
  const ways = compareWays(need, assumed);
  const last = need.years.at(-1)?.year ?? 0;
  return (
    <>
      <p className={styles.quiet}>
        {text('ways.about', { year: last })}
        {view.positionGroup !== undefined && ` ${text('ways.allGroups')}`}
      </p>
      <WaysTable ways={ways} last={last} />
      <WayAssumptionFields assumed={assumed} onChange={setAssumed} />
      <WayList view={view} result={result} ways={ways} assumed={assumed} onBegin={onBegin} />
      {result.mayShare && <ShareNeeds competence={view.competence} />}
    </>
  );
}
