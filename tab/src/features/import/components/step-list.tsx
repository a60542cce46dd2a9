import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';
import { type Step, steps } from './import-work.ts';

interface StepListProps {
  readonly current: Step;
  /** The last step is over as well. */
  readonly done: boolean;
}

/** Where one is on the way. In a narrow window only the name of the step one is at is shown; all are read aloud. */
export function StepList({ current, done }: StepListProps) {
  const { text } = useSession();
  const at = steps.indexOf(current);
  return (
    <ol className={styles.steps} aria-label={text('importing.steps')}>
      {steps.map((step, index) => {
        const behind = index < at || done;
        return (
          <li
            key={step}
            aria-current={index === at ? 'step' : undefined}
            className={behind ? styles.behind : index === at ? styles.at : ''}
          >
            <span className={styles.number} aria-hidden="true">
              {behind ? '✓' : index + 1}
            </span>
            <span className={styles.stepName}>{text(`importing.step.${step}`)}</span>
            {behind && <span className="visually-hidden">, {text('importing.step.done')}</span>}
          </li>
        );
      })}
    </ol>
  );
}
