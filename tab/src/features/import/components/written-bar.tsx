import { ProgressBar } from '@fluentui/react-components';
import type { ImportEntryView } from '@rod-trad/shared/contracts/import-views';
import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';

/** Rows written of all rows, as a bar and in words. */
export function WrittenBar({ entry }: { entry: ImportEntryView }) {
  const { text, formats } = useSession();
  const { written, parked, total } = entry;
  const words = text('importing.run.written', {
    written: formats.number(written + parked),
    total: formats.number(total),
  });
  return (
    <div className={styles.written}>
      <ProgressBar
        thickness="large"
        value={written + parked}
        max={Math.max(total, 1)}
        aria-label={entry.fileName}
        aria-valuetext={words}
      />
      <span>{words}</span>
    </div>
  );
}
