import { Button } from '@fluentui/react-components';
import type { YearView } from '@rod-trad/shared/contracts/year-views';
import { useSession } from '../../../components/session.tsx';
import { PendingMark } from '../../../components/status-mark.tsx';
import { type DateEntry, periodWords } from './period-words.ts';
import styles from './year.module.css';

interface DateListProps {
  readonly view: YearView;
  /** Absent for those who may not move a date. */
  readonly onMove: ((date: DateEntry) => void) | undefined;
}

/** The dates one after another, with what each rests on. The numbers are those of the wheel. */
export function DateList({ view, onMove }: DateListProps) {
  const session = useSession();
  const { text } = session;
  const { dates, next, year, years } = view;
  // A year that is over stays as it was.
  const mayMove = onMove !== undefined && year > (years[0] ?? year);
  return (
    <ol className={styles.dates} aria-label={text('year.wheel')}>
      {dates.map((date) => {
        const { kind, from, stage, movedSince, standard, pending } = date;
        const isNext = next?.kind === kind && next.from === from;
        const what = text(`year.date.${kind}`);
        return (
          <li key={kind} className={stage === 'past' ? styles.past : undefined}>
            <p>
              <strong>{what}</strong>{' '}
              {stage !== 'ahead' && <span className={styles.tag}>{text(`year.stage.${stage}`)}</span>}
              {isNext && stage === 'ahead' && <span className={styles.tag}>{text('year.next')}</span>}
              {pending && <PendingMark />}
            </p>
            <p>{periodWords(date, session)}</p>
            <p className={styles.facts}>
              {movedSince === undefined
                ? text(`year.about.${kind}`)
                : text('year.moved', { year: movedSince, when: periodWords(standard, session) })}
            </p>
            {mayMove && (
              <Button size="small" aria-label={text('year.move.what', { what })} onClick={() => onMove(date)}>
                {text('year.move')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
