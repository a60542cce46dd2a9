import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useSession } from '../../../components/session.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import styles from './measure.module.css';

export function FollowUpHistory({ followUps }: Pick<MeasureDetailView, 'followUps'>) {
  const { text, formats } = useSession();
  if (followUps.length === 0) return <p>{text('tab.measure.noHistory')}</p>;
  return (
    <ol className={styles.history} aria-label={text('tab.measure.history')}>
      {followUps.map((followUp) => (
        <li key={`${followUp.at} ${followUp.by?.id}`}>
          <StatusMark status={followUp.status} />
          <small>
            {[formats.moment(followUp.at), followUp.by?.name].filter((part) => part !== undefined).join(', ')}
          </small>
          {followUp.note !== '' && <p>{followUp.note}</p>}
          {followUp.newDueOn !== undefined && (
            <p>{text('tab.measure.newDueOn', { on: formats.day(followUp.newDueOn) })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
