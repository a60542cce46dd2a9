import { Button } from '@fluentui/react-components';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { type TalkParams, useTalk } from '../api/use-talk.ts';
import { LeaderActions } from './leader-actions.tsx';
import { StatusMark, WhenWords } from './status-line.tsx';
import styles from './talk.module.css';
import { TalkBody } from './talk-body.tsx';

/** One talk as its leader sees it. */
export function TeamTalk({ params, onBack }: { params: TalkParams; onBack: () => void }) {
  const { text } = useSession();
  const { data: talk, error, refetch } = useTalk(params);
  const place = useFocusOnArrival<HTMLHeadingElement>(talk !== undefined);
  return (
    <>
      <Button appearance="subtle" className={styles.back} onClick={onBack}>
        <span aria-hidden="true">←</span> {text('talk.back')}
      </Button>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {talk === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {talk !== undefined && (
        <>
          <h2 ref={place} tabIndex={-1} className={styles.heading}>
            {text('talk.with', { name: talk.employee.name })}
          </h2>
          <p className={styles.standing}>
            <StatusMark status={talk.status} />{' '}
            <span>
              <WhenWords {...talk} />
            </span>
          </p>
          <LeaderActions talk={talk} />
          <TalkBody talk={talk} />
        </>
      )}
    </>
  );
}
