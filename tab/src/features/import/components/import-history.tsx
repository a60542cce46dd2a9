import { useSession } from '../../../components/session.tsx';
import { useImports } from '../api/use-imports.ts';
import styles from './import.module.css';
import { WrittenBar } from './written-bar.tsx';

/** What has been imported lately: also where one finds an import again after having closed the page. */
export function ImportHistory() {
  const { text, formats } = useSession();
  const { data } = useImports();
  if (data === undefined || data.entries.length === 0) return null;
  const heading = text('importing.history');
  return (
    <section aria-label={heading} className={styles.history}>
      <h3 className={styles.subheading}>{heading}</h3>
      <ul>
        {data.entries.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.fileName}</strong>
            <span className={styles.quiet}>
              {text('importing.history.by', {
                kind: text(`importing.kind.${entry.kind}`),
                time: formats.moment(entry.at),
                name: entry.by.name,
              })}
            </span>
            {entry.state === 'writing' ? (
              <WrittenBar entry={entry} />
            ) : (
              <span>{text('importing.run.done', { count: entry.written })}</span>
            )}
            {entry.parked > 0 && <span>{text('importing.run.parked', { count: entry.parked })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
