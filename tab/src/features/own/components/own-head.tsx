import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import { useSession } from '../../../components/session.tsx';
import styles from './own.module.css';

/** Who, in which positions, and who else can see it. */
export function OwnHead({ view }: { view: OwnCompetenceView }) {
  const { text, formats } = useSession();
  return (
    <>
      <h2 className={styles.title}>{view.person.name}</h2>
      <ul className={styles.positions} aria-label={text('own.positions')}>
        {view.positions.map(({ title, unit, percent }) => (
          <li key={`${title} ${unit}`}>
            {[title, unit, text('own.percent', { percent: formats.number(percent) })]
              .filter((part) => part !== undefined)
              .join(', ')}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{text('own.privacy')}</p>
      <ToLookAt rows={view.rows} />
    </>
  );
}

/** What is worth a look now, in numbers of one's own. Nothing when nothing is. */
function ToLookAt({ rows }: Pick<OwnCompetenceView, 'rows'>) {
  const { text } = useSession();
  const count = (is: (row: OwnCompetenceView['rows'][number]) => boolean) => rows.filter(is).length;
  const counts = {
    expired: count((row) => row.paper?.state === 'expired'),
    expiresSoon: count((row) => row.paper?.state === 'expiresSoon'),
    gap: count((row) => row.cell.state === 'gap' && row.paper?.state !== 'expired'),
    unknown: count((row) => row.cell.state === 'unknown'),
    stale: count((row) => row.stale && row.inForce),
  };
  const told = (['expired', 'expiresSoon', 'gap', 'unknown', 'stale'] as const).filter(
    (name) => counts[name] > 0,
  );
  if (told.length === 0) return null;
  return (
    <ul className={styles.toLookAt} aria-label={text('own.toLookAt')}>
      {told.map((name) => (
        <li key={name}>{text(`own.toLookAt.${name}`, { count: counts[name] })}</li>
      ))}
    </ul>
  );
}
