import type { YearView } from '@rod-trad/shared/contracts/year-views';
import { useSession } from '../../../components/session.tsx';
import { periodWords } from './period-words.ts';
import styles from './year.module.css';

/** Who moved which date, where to, and when. */
export function YearMoves({ moves }: { moves: YearView['moves'] }) {
  const session = useSession();
  const { text, formats } = session;
  return (
    <details className={styles.moves}>
      <summary>{text('year.moves')}</summary>
      <ul>
        {moves.map((move) => (
          <li key={`${move.at} ${move.kind}`}>
            {text('year.moves.row', {
              ...{ what: text(`year.date.${move.kind}`), year: move.year, when: periodWords(move, session) },
            })}
            <span className={styles.facts}>
              {' · '}
              {move.by?.name ?? text('year.moves.somebody')}, {formats.moment(move.at)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
