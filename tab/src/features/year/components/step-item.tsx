import { Button } from '@fluentui/react-components';
import type { StepsView } from '@rod-trad/shared/contracts/year-views';
import { stepNames } from '@rod-trad/shared/domain/year/step';
import { useSession } from '../../../components/session.tsx';
import { StepMark } from './step-mark.tsx';
import { whatToDo } from './what-to-do.ts';
import styles from './year.module.css';

interface StepItemProps {
  readonly step: StepsView['steps'][number];
  /** It is the one to take now. */
  readonly isNext: boolean;
  readonly onGo: (() => void) | undefined;
}

/** One step: where it stands, why, what is to be done, and the way to where it is done. */
export function StepItem({ step, isNext, onGo }: StepItemProps) {
  const { text, formats } = useSession();
  const { name, state, reason, place, count, of, on } = step;
  const values = {
    ...(count !== undefined && { count }),
    ...(of !== undefined && { of: formats.number(of) }),
    ...(on !== undefined && { on: formats.day(on) }),
  };
  const todo = whatToDo(reason);
  return (
    <li className={isNext ? styles.nextStep : undefined} aria-current={isNext ? 'step' : undefined}>
      {isNext && <p className={styles.tag}>{text('year.comesNext')}</p>}
      <p className={styles.stepName}>
        <span className={styles.number}>{stepNames.indexOf(name) + 1}</span>
        <strong>{text(`year.step.${name}`)}</strong>
      </p>
      <p>
        <StepMark state={state} />
      </p>
      <p className={styles.facts}>{text(`year.why.${reason}`, values)}</p>
      {todo !== undefined && <p>{text(todo)}</p>}
      {todo !== undefined && onGo !== undefined && (
        <Button size="small" appearance={isNext ? 'primary' : 'secondary'} onClick={onGo}>
          {text(`year.go.${place}`)}
        </Button>
      )}
    </li>
  );
}
