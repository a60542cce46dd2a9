import type { TeamView } from '@rod-trad/shared/contracts/talk-views';
import { useSession } from '../../../components/session.tsx';
import styles from './talk.module.css';

type Standing = Pick<TeamView['people'][number], 'status' | 'bookedFor' | 'heldOn' | 'dueOn' | 'heldBy'>;
const glyphs = { due: '○', postponed: '↷', booked: '◔', prepared: '◑', held: '●', closed: '✓' } as const;

/** How far a talk has come, in a word with a sign. */
export function StatusMark({ status }: Pick<Standing, 'status'>) {
  const { text } = useSession();
  return (
    <span className={styles.status}>
      <span aria-hidden="true">{glyphs[status]}</span> {text(`talk.status.${status}`)}
    </span>
  );
}

/** When it is or was. */
export function WhenWords({ status, bookedFor, heldOn, dueOn }: Standing) {
  const { text, formats } = useSession();
  // Beside "held" the day is enough.
  if (status === 'held' && heldOn !== undefined) return <>{formats.day(heldOn)}</>;
  if (heldOn !== undefined) return <>{text('talk.heldOn', { day: formats.day(heldOn) })}</>;
  if (bookedFor !== undefined) return <>{formats.moment(bookedFor)}</>;
  return <>{text('talk.by', { day: formats.day(dueOn) })}</>;
}
