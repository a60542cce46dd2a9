import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { useSettled } from '../../../components/use-settled.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { type FutureQuestion, useProjection } from '../api/use-projection.ts';
import styles from './future.module.css';
import { FutureAssumptions } from './future-assumptions.tsx';
import { FutureChoices } from './future-choices.tsx';
import { FutureResult } from './future-result.tsx';

/** A slider is asked about some ten times a second while it moves. */
const settleMs = 80;

/** How a unit's people and competence will look, year by year, and what that rests on. */
export function FuturePage({ unitId }: { unitId: string }) {
  const { text } = useSession();
  const [question, setQuestion] = useState<FutureQuestion>({ assumptions: {} });
  const { data, error, refetch } = useProjection(unitId, useSettled(question, settleMs));
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  return (
    <article aria-label={text('tab.page.future')}>
      <h2 className={styles.heading}>{text('future.heading', { unit: data.unit.name })}</h2>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <FutureChoices view={data} question={question} onChange={setQuestion} />
      <FutureResult view={data} />
      {data.result.kind === 'shown' && (
        <FutureAssumptions
          assumptions={data.assumptions}
          chosen={question.assumptions}
          withCompetence={data.competence !== undefined}
          onChange={(assumptions) => setQuestion({ ...question, assumptions })}
        />
      )}
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}
