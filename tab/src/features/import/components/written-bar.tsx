import { ProgressBar } from '@fluentui/react-components';
import type { ImportEntryView } from '@rod-trad/shared/contracts/import-views';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';
import { minutesLeft } from './minutes-left.ts';

/** Rows written of all rows, as a bar and in words, and how long the rest takes. */
export function WrittenBar({ entry }: { entry: ImportEntryView }) {
  const { text, formats } = useSession();
  const { written, parked, total } = entry;
  const now = { written: written + parked, at: Date.now() };
  const [first] = useState(now);
  const left = minutesLeft(first, now, total);
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
      <span>
        {words} {left !== undefined && text('importing.run.left', { count: left })}
      </span>
    </div>
  );
}
