import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import { EvaluationMark } from '../../../components/evaluation-mark.tsx';
import { MeasureTitle } from '../../../components/measure-title.tsx';
import { useSession } from '../../../components/session.tsx';
import { PendingMark, StatusMark } from '../../../components/status-mark.tsx';
import styles from './own.module.css';

interface OwnMeasuresProps {
  readonly measures: readonly MeasureView[];
  readonly onOpen: (measureId: string) => void;
}

export function OwnMeasures({ measures, onOpen }: OwnMeasuresProps) {
  const { text, formats } = useSession();
  if (measures.length === 0) return <p>{text('own.noMeasures')}</p>;
  return (
    <ul className={styles.measures} aria-label={text('own.measures')}>
      {measures.map((measure) => (
        <li key={measure.id}>
          <MeasureTitle measure={measure} onOpen={onOpen} />
          <span className={styles.measureFacts}>
            <StatusMark status={measure.status} />
            {measure.dueOn !== undefined && (
              <span>{`${text('plan.column.dueOn')}: ${formats.day(measure.dueOn)}`}</span>
            )}
            {measure.pending && <PendingMark />}
            <EvaluationMark measure={measure} />
          </span>
        </li>
      ))}
    </ul>
  );
}
