import type { StepsView } from '@rod-trad/shared/contracts/year-views';
import { processOf, type StepPlace, stepNames, stepProcesses } from '@rod-trad/shared/domain/year/step';
import { useSession } from '../../../components/session.tsx';
import { StepItem } from './step-item.tsx';
import styles from './year.module.css';

interface SevenStepsProps {
  readonly view: StepsView;
  readonly goTo: (place: StepPlace) => (() => void) | undefined;
}

/** The two processes of seed 001 side by side, each step with why it stands where it does and, in one of them, what comes next. */
export function SevenSteps({ view, goTo }: SevenStepsProps) {
  const { text } = useSession();
  const { steps, next } = view;
  const isAllTold = steps.some(({ state }) => state === 'hidden');
  return (
    <section aria-label={text('year.steps')}>
      <h3 className={styles.subheading}>{text('year.steps')}</h3>
      <p className={styles.facts}>{text('year.steps.about')}</p>
      {view.sight === 'numbers' && <p className={styles.facts}>{text('year.steps.numbers')}</p>}
      {next === undefined && (
        <p className={styles.allDone}>{text(isAllTold ? 'year.allTold' : 'year.allDone')}</p>
      )}
      <div className={styles.processes}>
        {stepProcesses.map((process) => (
          <section key={process} aria-label={text(`year.process.${process}`)}>
            <h4>{text(`year.process.${process}`)}</h4>
            <ol
              className={styles.steps}
              start={stepNames.findIndex((name) => processOf(name) === process) + 1}
            >
              {steps
                .filter(({ name }) => processOf(name) === process)
                .map((step) => (
                  <StepItem key={step.name} step={step} isNext={step.name === next} onGo={goTo(step.place)} />
                ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}
