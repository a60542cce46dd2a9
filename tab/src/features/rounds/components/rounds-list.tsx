import { Button } from '@fluentui/react-components';
import type { RoundView } from '@rod-trad/shared/contracts/rounds-views';
import { Empty } from '../../../components/empty.tsx';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useRounds } from '../api/use-rounds.ts';
import { DebtMeter } from './debt-meter.tsx';
import { RoundCard } from './round-card.tsx';
import styles from './rounds.module.css';

interface RoundsListProps {
  /** From one of them, rather than from another page. */
  readonly returned: boolean;
  readonly onNew: () => void;
  readonly onOpen: (round: RoundView) => void;
}

/** Every round, the open ones first, under what has been asked for and never used. */
export function RoundsList({ returned, onNew, onOpen }: RoundsListProps) {
  const { text } = useSession();
  const { data, error, refetch } = useRounds();
  const heading = useFocusOnArrival<HTMLHeadingElement>(returned && data !== undefined);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const { rounds } = data;
  const begin = (
    <Button appearance="primary" onClick={onNew}>
      {text('rounds.new')}
    </Button>
  );
  return (
    <>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {text('tab.page.rounds')}
        </h2>
        {rounds.length > 0 && begin}
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {rounds.length === 0 ? (
        <Empty title={text('rounds.empty.title')}>
          <p>{text('rounds.about')}</p>
          <p>{text('rounds.empty.worth')}</p>
          <p>{text('rounds.empty.notWorth')}</p>
          {begin}
        </Empty>
      ) : (
        <>
          <DebtMeter debt={data.debt} />
          <ul className={styles.rounds} aria-label={text('rounds.list')}>
            {rounds.map((round) => (
              <RoundCard key={round.id} round={round} onOpen={() => onOpen(round)} />
            ))}
          </ul>
        </>
      )}
      <FreshnessLine freshness={data.freshness} />
    </>
  );
}
