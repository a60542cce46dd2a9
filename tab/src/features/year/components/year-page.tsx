import type { PageName } from '@rod-trad/shared/policies/pages';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useSteps } from '../api/use-year.ts';
import { MunicipalYear } from './municipal-year.tsx';
import { type GoTo, wayTo } from './place-of-step.ts';
import { SevenSteps } from './seven-steps.tsx';
import { StepsBelow } from './steps-below.tsx';
import styles from './year.module.css';

interface YearPageProps {
  readonly unitId: string;
  /** The pages the person has. */
  readonly pages: readonly PageName[];
  readonly onGo: GoTo;
}

/** How far the unit and those below it have come this year, and what the year of the municipality looks like. */
export function YearPage({ unitId, pages, onGo }: YearPageProps) {
  const { text } = useSession();
  const { data, error, refetch } = useSteps(unitId);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  return (
    <article aria-label={text('tab.page.year')}>
      <h2 className={styles.heading}>{text('year.heading', { unit: data.unit.name })}</h2>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <SevenSteps view={data} goTo={(place) => wayTo(place, pages, onGo)} />
      {data.below.length > 0 && <StepsBelow view={data} />}
      <MunicipalYear />
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}
