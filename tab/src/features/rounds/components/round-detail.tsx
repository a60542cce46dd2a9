import { Button } from '@fluentui/react-components';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useRound } from '../api/use-rounds.ts';
import type { Question } from './confirm.tsx';
import { RoundActions } from './round-actions.tsx';
import { RoundFacts } from './round-facts.tsx';
import { RoundParts } from './round-parts.tsx';
import { RoundUse } from './round-use.tsx';
import styles from './rounds.module.css';
import { StageMark } from './stage-mark.tsx';

interface RoundDetailProps {
  readonly roundId: string;
  readonly ask: (question: Question) => void;
  readonly onBack: () => void;
}

/** One round that has been opened: what people were told, how far they have come, and what became of it. */
export function RoundDetail({ roundId, ask, onBack }: RoundDetailProps) {
  const { text } = useSession();
  const { data, error, refetch } = useRound(roundId);
  const heading = useFocusOnArrival<HTMLHeadingElement>(data?.stage);
  return (
    <>
      <Button appearance="subtle" className={styles.back} onClick={onBack}>
        <span aria-hidden="true">←</span>
        {text('rounds.back')}
      </Button>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {data !== undefined && (
        <>
          <div className={styles.head}>
            <h2 ref={heading} tabIndex={-1} className={styles.heading}>
              {data.draft.title}
            </h2>
            <StageMark round={data} />
          </div>
          {data.pending && <Notice kind="info">{text('rounds.pending')}</Notice>}
          <RoundFacts round={data} />
          <RoundParts round={data} />
          {data.progress.kind === 'shown' && <RoundUse round={data} />}
          <RoundActions round={data} ask={ask} />
          <FreshnessLine freshness={data.freshness} />
        </>
      )}
    </>
  );
}
