import { useSession } from '../../../components/session.tsx';
import type { Written } from '../written.ts';
import styles from './compare-view.module.css';

/** What came of each row; put away until somebody wants to know. */
export function RowResults({ results }: { results: Written['results'] }) {
  const { text } = useSession();
  if (results.length === 0) return null;
  return (
    <details className={styles.results}>
      <summary>{text('addin.results')}</summary>
      <ul>
        {results.map(({ name, result, words }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: results come all at once and are never moved.
          <li key={at}>
            {text('addin.results.row', {
              name: name || text('addin.compare.nameless'),
              result: text(`addin.result.${result}`),
            })}
            {words.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
