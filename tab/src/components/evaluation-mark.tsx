import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import styles from './evaluation-mark.module.css';
import { useSession } from './session.tsx';

/** The measure waits to be evaluated; nothing while it does not. */
export function EvaluationMark({ measure: { dueEvaluation } }: { measure: MeasureView }) {
  const { text } = useSession();
  if (dueEvaluation === undefined) return null;
  return (
    <span className={styles.mark}>
      {text(dueEvaluation.state === 'overdue' ? 'evaluation.due.overdue' : 'evaluation.due')}
    </span>
  );
}
