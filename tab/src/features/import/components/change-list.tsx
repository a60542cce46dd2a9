import type { ImportPlanView } from '@rod-trad/shared/contracts/import-views';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';
import { ShowMore, useShownPart } from './shown-part.tsx';

interface ChangeListProps {
  /** The first of them. */
  readonly changes: ImportPlanView['changes'];
  /** How many there are. */
  readonly all: number;
}

/** What would be saved, row by row: what stands there now, and what will. */
export function ChangeList({ changes, all }: ChangeListProps) {
  const { text, formats } = useSession();
  // Days come as they are kept.
  const shown = (value: string | undefined) =>
    !value ? text('importing.change.empty') : parseIsoDate(value) === undefined ? value : formats.day(value);
  const { part, ...more } = useShownPart(changes);
  return (
    <section aria-label={text('importing.changes.heading')}>
      <h3 className={styles.subheading}>{text('importing.changes.heading')}</h3>
      <table className={`${styles.table} ${styles.changes}`}>
        <thead>
          <tr>
            <th scope="col">{text('importing.changes.subject')}</th>
            <th scope="col">{text('importing.changes.what')}</th>
          </tr>
        </thead>
        <tbody>
          {part.map(({ row, kind, subject, fields }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one row of a matrix is several changes.
            <tr key={index}>
              <th scope="row">
                <span className={styles.row}>{text('importing.faults.row', { row })}</span>
                {subject} <em className={styles.badge}>{text(`importing.change.${kind}`)}</em>
              </th>
              <td>
                <dl className={styles.fields}>
                  {fields.map((field) => (
                    <div key={field.title}>
                      <dt>{field.title}</dt>
                      <dd>
                        {kind === 'changed' && (
                          <>
                            <span className="visually-hidden">{text('importing.change.from')} </span>
                            <s>{shown(field.before)}</s>
                            <span aria-hidden="true"> → </span>
                            <span className="visually-hidden"> {text('importing.change.to')} </span>
                          </>
                        )}
                        <span>{shown(field.after)}</span>
                      </dd>
                    </div>
                  ))}
                </dl>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} all={all} />
    </section>
  );
}
