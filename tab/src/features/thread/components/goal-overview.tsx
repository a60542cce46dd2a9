import type { GoalsView } from '@rod-trad/shared/contracts/goal-views';
import { LinkButton } from '../../../components/link-button.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import styles from './thread.module.css';
import { useCountWords } from './use-count-words.ts';

type Goal = GoalsView['goals'][number];

interface GoalOverviewProps {
  readonly goals: readonly Goal[];
  readonly onGoal: (goalId: string) => void;
}

const columns = ['measures', 'units', 'people', 'kroner', 'hours'] as const;

/** Every goal and how much hangs on it. */
export function GoalOverview({ goals, onGoal }: GoalOverviewProps) {
  const { text } = useSession();
  const narrow = useNarrow();
  return (
    <>
      {narrow ? <GoalCards goals={goals} onGoal={onGoal} /> : <GoalTable goals={goals} onGoal={onGoal} />}
      <p className={styles.hint}>{text('thread.counted')}</p>
    </>
  );
}

function GoalTable({ goals, onGoal }: GoalOverviewProps) {
  const { text, formats } = useSession();
  return (
    <ScrollRegion label={text('thread.goal.all')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text('thread.goal.all')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('thread.goal')}</th>
            <th scope="col">{text('thread.column.source')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {text(`thread.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goals.map(({ id, title, source, counts }) => (
            <tr key={id}>
              <th scope="row">
                <LinkButton onClick={() => onGoal(id)}>{title}</LinkButton>
              </th>
              <td>{text(`goals.source.${source}`)}</td>
              {columns.map((column) => (
                <td key={column} className={styles.number}>
                  {formats.number(counts[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function GoalCards({ goals, onGoal }: GoalOverviewProps) {
  const { text } = useSession();
  const words = useCountWords();
  return (
    <ul className={styles.list} aria-label={text('thread.goal.all')}>
      {goals.map(({ id, title, source, counts }) => (
        <li key={id}>
          <LinkButton onClick={() => onGoal(id)}>{title}</LinkButton>
          <p className={styles.beneath}>{text(`goals.source.${source}`)}</p>
          <p className={styles.beneath}>{words(counts)}</p>
        </li>
      ))}
    </ul>
  );
}
