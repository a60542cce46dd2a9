import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useSession } from '../../../components/session.tsx';
import styles from './measure.module.css';

/** In the order of seed 001. */
const questions = [
  'wantedEffect',
  'successCriteria',
  'learningGoals',
  'formAndContent',
  'plannedEvaluation',
] as const;

export function MeasureDescription({ description }: Pick<MeasureDetailView, 'description'>) {
  const { text } = useSession();
  return (
    <dl className={styles.description}>
      {questions.map((question) => (
        <div key={question}>
          <dt>{text(`measure.question.${question}`)}</dt>
          <dd>{description[question] === '' ? text('measure.notDescribed') : description[question]}</dd>
        </div>
      ))}
    </dl>
  );
}
