import { useSession } from '../../../components/session.tsx';
import { useImports } from '../api/use-imports.ts';
import { EntryProgress } from './entry-progress.tsx';
import styles from './imports.module.css';

/** What has been imported lately: also where one finds an import again after having closed the pane. */
export function ImportHistory() {
  const { text, formats } = useSession();
  const { data } = useImports();
  if (data === undefined || data.entries.length === 0) return null;
  const heading = text('importing.history');
  return (
    <>
      <h3>{heading}</h3>
      <ul className={styles.list} aria-label={heading}>
        {data.entries.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.fileName}</strong>
            <p className={styles.quiet}>
              {text('importing.history.by', {
                kind: text(`importing.kind.${entry.kind}`),
                time: formats.moment(entry.at),
                name: entry.by.name,
              })}
            </p>
            <EntryProgress entry={entry} />
          </li>
        ))}
      </ul>
    </>
  );
}
