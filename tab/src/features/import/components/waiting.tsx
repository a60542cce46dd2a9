import { ProgressBar } from '@fluentui/react-components';
import styles from './import.module.css';

/** Something is being done, for as long as it takes. */
export function Waiting({ words }: { words: string }) {
  return (
    <div className={styles.waiting} role="status">
      <p>{words}</p>
      <ProgressBar aria-label={words} />
    </div>
  );
}
