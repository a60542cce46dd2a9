import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useSession } from '../../../components/session.tsx';
import { changedField } from './changed-field.ts';
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
            <strong>
              {text(
                kind === 'changed' && isMove(fields) ? 'planning.changes.moved' : `planning.changes.${kind}`,
              )}
            </strong>
            <small>{[formats.moment(at), by?.name].filter((part) => part !== undefined).join(', ')}</small>
            {kind === 'changed' &&
              fields.map(({ field, from, to }) => {
                const key = changedField[field];
                return (
                  key !== undefined && (
                    <p key={field}>
                      {asLabel(text(key))} <del>{from}</del> → <ins>{to}</ins>
                    </p>
                  )
                );
              })}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Given another place in its area, and nothing else. */
function isMove(fields: MeasureDetailView['history'][number]['fields']): boolean {
  return fields.every(({ field }) => changedField[field] === undefined);
}

const asLabel = (name: string) => (name.endsWith('?') ? name : `${name}:`);
