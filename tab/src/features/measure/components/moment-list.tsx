import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useSession } from '../../../components/session.tsx';
import styles from './measure.module.css';

/** Shapes tell the states apart without colour; the word says the same. */
const shapes = { coming: '○', due: '●', overdue: '!', done: '✓', passed: '–' } as const;

/** The three times a measure is evaluated, each with its day and how far it has come. */
export function MomentList({ moments }: Pick<MeasureDetailView, 'moments'>) {
  const { text, formats } = useSession();
  if (moments.length === 0) return null;
  return (
    <ol className={styles.moments} aria-label={text('evaluation.moments')}>
      {moments.map(({ moment, dueOn, state }) => (
        <li key={moment} className={styles[state]}>
          <span className={styles.shape} aria-hidden="true">
            {shapes[state]}
          </span>
          <span>
            {text(`evaluation.moment.${moment}`)}
            <small>{`${formats.day(dueOn)} · ${text(`evaluation.state.${state}`)}`}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
