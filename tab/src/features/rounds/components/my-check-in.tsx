import { Button } from '@fluentui/react-components';
import type { CheckInView } from '@rod-trad/shared/contracts/rounds-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { useCheckIn } from '../api/use-check-in.ts';
import { CheckInQuestions } from './check-in-questions.tsx';
import styles from './rounds.module.css';

type Round = CheckInView['rounds'][number];

/** What is asked of oneself: first what for, then a few questions at a time. Nothing stands here when nobody asks. */
export function MyCheckIn() {
  const { text } = useSession();
  const { data, error, refetch } = useCheckIn();
  /** The round as it was when the person began: the questions do not move under the answers. */
  const [answering, setAnswering] = useState<Round>();
  const [ended, setEnded] = useState<'done' | 'later'>();
  const place = useFocusOnArrival<HTMLElement>(ended !== undefined);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  const open = (data?.rounds ?? []).filter(({ next }) => next.length > 0);
  const end = async (how: 'done' | 'later') => {
    const { data: now } = await refetch();
    const more = now?.rounds.some(({ left }) => left > 0) ?? false;
    setEnded(how === 'done' && !more ? 'done' : 'later');
    setAnswering(undefined);
  };
  if (answering === undefined && open.length === 0 && ended === undefined) return null;
  return (
    <section ref={place} tabIndex={-1} className={styles.checkIns} aria-label={text('checkIn.title')}>
      {ended !== undefined && (
        <Notice kind="success">{text(ended === 'done' ? 'checkIn.done' : 'checkIn.later')}</Notice>
      )}
      {(answering === undefined ? open : [answering]).map((round) => (
        <div key={round.id} className={styles.checkIn}>
          <h2 className={styles.name}>{`${text('checkIn.title')}: ${round.title}`}</h2>
          <p>
            <strong>{text('checkIn.purpose')}:</strong> {round.purpose}
          </p>
          <p>
            <strong>{text('checkIn.usedFor')}:</strong> {round.usedFor}
          </p>
          <p className={styles.quiet}>{text('checkIn.seenBy')}</p>
          {answering === undefined ? (
            <Begin
              round={round}
              onBegin={() => {
                setEnded(undefined);
                setAnswering(round);
              }}
            />
          ) : (
            <CheckInQuestions round={round} onEnd={(how) => void end(how)} />
          )}
        </div>
      ))}
    </section>
  );
}

function Begin({ round, onBegin }: { round: Round; onBegin: () => void }) {
  const { text, formats } = useSession();
  return (
    <>
      <p>{text('checkIn.left', { count: round.left, day: formats.day(round.endsOn) })}</p>
      <div>
        <Button
          appearance="primary"
          aria-label={text('rounds.which', { action: text('checkIn.begin'), title: round.title })}
          onClick={onBegin}
        >
          {text('checkIn.begin')}
        </Button>
      </div>
    </>
  );
}
