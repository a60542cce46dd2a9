import { type PlanStatus, planStatuses } from '@rod-trad/shared/domain/plan';
import { useSession } from '../../../components/session.tsx';
import styles from './plan-life.module.css';

interface PlanStepsProps {
  readonly status: PlanStatus;
  /** One person's plan is discussed with that person, and not with the unions. */
  readonly personal: boolean;
}

/** The way from draft to evaluation, and how far along it the plan is. */
export function PlanSteps({ status, personal }: PlanStepsProps) {
  const { text } = useSession();
  const way = planStatuses.filter((step) => !personal || step !== 'inConsultation');
  const reached = way.indexOf(status);
  return (
    <ol className={styles.steps} aria-label={text('planning.steps')}>
      {way.map((step, at) => (
        <li
          key={step}
          className={at < reached ? styles.past : at === reached ? styles.now : styles.ahead}
          aria-current={at === reached ? 'step' : undefined}
        >
          <span aria-hidden="true">{at < reached ? '✓' : at + 1}</span> {text(`plan.status.${step}`)}
        </li>
      ))}
    </ol>
  );
}
