import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import styles from './measure-title.module.css';

interface MeasureTitleProps {
  readonly measure: MeasureView;
  readonly onOpen?: ((measureId: string) => void) | undefined;
}

/** The title opens the measure, where it can be opened. */
export function MeasureTitle({ measure, onOpen }: MeasureTitleProps) {
  if (onOpen === undefined) return measure.title;
  return (
    <button type="button" className={styles.open} onClick={() => onOpen(measure.id)}>
      {measure.title}
    </button>
  );
}
