import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { measureQuestions } from '@rod-trad/shared/domain/measure';
import { useSession } from '../../../components/session.tsx';
import styles from './measure.module.css';

export function MeasureDescription({ description }: Pick<MeasureDetailView, 'description'>) {
  const { text } = useSession();
  return (
    <dl className={styles.description}>
      {measureQuestions.map((question) => (
        <div key={question}>
          <dt>{text(`measure.question.${question}`)}</dt>
          <dd>{description[question] === '' ? text('measure.notDescribed') : description[question]}</dd>
        </div>
      ))}
    </dl>
  );
}
