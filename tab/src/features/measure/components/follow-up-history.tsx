import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useSession } from '../../../components/session.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import { EvaluationEntry } from './evaluation-entry.tsx';
import styles from './measure.module.css';

type FollowUpHistoryProps = Pick<MeasureDetailView, 'followUps' | 'evaluations'>;

/** How the measure has gone and what came of it, on one line of time; the newest first. */
export function FollowUpHistory({ followUps, evaluations }: FollowUpHistoryProps) {
  const { text } = useSession();
  const entries = [
    ...evaluations.map((evaluation) => ({
      at: evaluation.at,
      key: `evaluation ${evaluation.at} ${evaluation.moment}`,
      content: <EvaluationEntry evaluation={evaluation} />,
    })),
    ...followUps.map((followUp) => ({
      at: followUp.at,
      key: `${followUp.at} ${followUp.by?.id}`,
      content: <FollowUpEntry followUp={followUp} />,
    })),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
  if (entries.length === 0) return <p>{text('tab.measure.noHistory')}</p>;
  return (
    <ol className={styles.history} aria-label={text('tab.measure.history')}>
      {entries.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ol>
  );
}

function FollowUpEntry({ followUp }: { followUp: MeasureDetailView['followUps'][number] }) {
  const { text, formats } = useSession();
  const said = [formats.moment(followUp.at), followUp.by?.name].filter((part) => part !== undefined);
  return (
    <>
      <StatusMark status={followUp.status} />
      <small>{said.join(', ')}</small>
      {followUp.note !== '' && <p>{followUp.note}</p>}
      {followUp.newDueOn !== undefined && (
        <p>{text('tab.measure.newDueOn', { on: formats.day(followUp.newDueOn) })}</p>
      )}
    </>
  );
}
