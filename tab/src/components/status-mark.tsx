import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import { useSession } from './session.tsx';
import styles from './status-mark.module.css';

/** Shapes tell the statuses apart without colour; the word says the same. */
const shapes = {
  planned: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  onTrack: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
  delayed: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 4.5V8l2.5 2',
  needsHelp: 'M8 2 14.5 13.5h-13ZM8 6.5v3.2M8 11.6v.2',
  done: 'M3 8.5 6.5 12 13 4.5',
  stopped: 'M3.5 3.5h9v9h-9ZM6 6l4 4M10 6l-4 4',
} satisfies Record<MeasureView['status'], string>;

/** The status of a measure: icon and word, never colour alone. */
export function StatusMark({ status }: { status: MeasureView['status'] }) {
  const { text } = useSession();
  return (
    <span className={`${styles.mark} ${styles[status]}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[status]} />
      </svg>
      {text(`measure.status.${status}`)}
    </span>
  );
}

/** The latest change is accepted and on its way to SharePoint. */
export function PendingMark() {
  const { text } = useSession();
  return (
    <span className={styles.pending}>
      <span aria-hidden="true">⏳ </span>
      {text('tab.pending')}
    </span>
  );
}
