import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useSession } from '../../../components/session.tsx';
import styles from './measure.module.css';

/** Who changed what in the measure, and when; the newest first. */
export function MeasureChanges({ history }: Pick<MeasureDetailView, 'history'>) {
  const { text, formats } = useSession();
  if (history.length === 0) return null;
  return (
    <details className={styles.changes}>
      <summary>{text('planning.changes', { count: history.length })}</summary>
      <ol className={styles.history} aria-label={text('planning.changes.list')}>
        {history.map(({ at, by, kind, fields }) => (
          <li key={`${at} ${by?.id} ${fields.map(({ field }) => field).join()}`}>
            <strong>{text(`planning.changes.${kind}`)}</strong>
            <small>{[formats.moment(at), by?.name].filter((part) => part !== undefined).join(', ')}</small>
            {kind === 'changed' &&
              fields.map(({ field, from, to }) => (
                <p key={field}>
                  {text('planning.changes.field', { field, from: from || '–', to: to || '–' })}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
