import type { LeaveDetailView } from '@rod-trad/shared/contracts/education-views';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import { useSession } from '../../../components/session.tsx';
import styles from './education-page.module.css';

/** What the fields are called where people read of them. What is not here is for the machine alone. */
const labels: Readonly<Record<string, TextKey>> = Object.fromEntries(
  (
    [
      ...([
        'title',
        'institution',
        'level',
        'studyUnit',
        'studyAmount',
        'fromOn',
        'toOn',
        'percent',
      ] as const),
      ...(['payAsked', 'valueForEmployee', 'valueForEmployer', 'measureId', 'competenceId'] as const),
      ...(['decision', 'decidedOn', 'decidedBy', 'decidedAs', 'refusedBecause', 'necessary', 'pay'] as const),
      ...(['expensesCovered', 'substituteHours', 'compensation', 'studyState', 'taken'] as const),
      ...(['completedOn', 'stage', 'raisedOn', 'negotiatedOn', 'closedOn', 'outcome', 'reason'] as const),
      'codeConsidered',
    ] as const
  ).map((field) => [field, `education.field.${field}`]),
);

/** Who has done what, and when; the newest first. */
export function LeaveChanges({ history }: Pick<LeaveDetailView, 'history'>) {
  const { text, formats } = useSession();
  if (history.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{text('education.history', { count: history.length })}</summary>
      <ol className={styles.plain} aria-label={text('education.history.list')}>
        {history.map(({ at, by, kind, fields }) => (
          <li key={`${at} ${by?.id} ${fields.map(({ field }) => field).join()}`}>
            <strong>{text(`education.history.${kind}`)}</strong>{' '}
            <small>{[formats.moment(at), by?.name].filter((part) => part !== undefined).join(', ')}</small>
            {fields.map(({ field, from, to }) => {
              const label = labels[field];
              return (
                label !== undefined && (
                  <p key={field} className={styles.change}>
                    {`${text(label)}:`} <del>{from}</del> → <ins>{to}</ins>
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
