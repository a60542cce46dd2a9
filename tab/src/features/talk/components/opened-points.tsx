import type { TeamView } from '@rod-trad/shared/contracts/talk-views';
import { useSession } from '../../../components/session.tsx';
import { OpenedWords } from './opened-words.tsx';
import styles from './talk.module.css';

/** What both of a talk have opened to whoever reads this. */
export function OpenedPoints({ points }: { points: TeamView['openedPoints'] }) {
  const { text, formats } = useSession();
  return (
    <section aria-labelledby="team-opened">
      <h2 id="team-opened" className={styles.heading}>
        {text('team.opened')}
      </h2>
      {points.length === 0 && <p>{text('team.opened.none')}</p>}
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point.id} className={styles.card}>
            <div className={styles.pointWords}>
              <OpenedWords opened={point} />
            </div>
            <p className={styles.quiet}>
              {text('talk.point.facts', {
                serves: point.serves,
                name: point.employee.name,
                day: formats.day(point.dueOn),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
