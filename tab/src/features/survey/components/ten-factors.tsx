import type { Strategy } from '@rod-trad/shared/domain/measure';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useSurvey } from '../api/use-survey.ts';
import { FactorSuggestions } from './factor-suggestions.tsx';
import { FactorTable } from './factor-table.tsx';
import { meanWords } from './mean-words.ts';
import styles from './survey.module.css';

interface TenFactorsProps {
  readonly unitId: string;
  /** Begins a measure; absent for those who may not. */
  readonly onBegin: ((strategy: Strategy) => void) | undefined;
}

/** What the employees say of competence in 10-FAKTOR, and what a low factor speaks for (seed 003). */
export function TenFactors({ unitId, onBegin }: TenFactorsProps) {
  const session = useSession();
  const { text } = session;
  const { data, error, refetch } = useSurvey(unitId);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const { latest, lowBelow, farBelowCountry } = data;
  if (latest === undefined) return <p className={styles.facts}>{text('survey.none')}</p>;
  const compares = latest.factors.some(({ country }) => country !== undefined);
  return (
    <div className={styles.survey}>
      <p>{text('survey.answers', { count: latest.answers, year: latest.year })}</p>
      <FactorTable latest={latest} />
      <FactorSuggestions view={{ ...data, latest }} onBegin={onBegin} />
      <p className={styles.facts}>
        {text(compares ? 'survey.low.withCountry' : 'survey.low.about', {
          limit: meanWords(lowBelow, session),
          far: meanWords(farBelowCountry, session),
        })}
      </p>
    </div>
  );
}
