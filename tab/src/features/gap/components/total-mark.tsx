import { GapGlyph } from '../../../components/gap-mark.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';
import type { MapCell } from './map-model.ts';

/** A unit's counts for one competence on one line; in full for a screen reader. */
export function TotalMark({ cell }: { cell: MapCell }) {
  const { text, formats } = useSession();
  if (cell.kind !== 'shown') {
    return (
      <span className={styles.quiet}>{text(cell.kind === 'hidden' ? 'gap.hidden' : 'gap.total.none')}</span>
    );
  }
  const { met, gap, unknown, collective } = cell;
  return (
    <span className={styles.totalMark}>
      <span aria-hidden="true" className={styles.counts}>
        {(['met', 'gap', 'unknown'] as const).map((figure) => (
          <span key={figure}>
            <GapGlyph state={figure} /> {formats.number(cell[figure])}
          </span>
        ))}
      </span>
      <span className="visually-hidden">{text('gap.total.words', { met, gap, unknown })}</span>
      {collective !== undefined && collective.shortage > 0 && (
        <span className={styles.shortage}>{text('gap.total.shortage.words', { ...collective })}</span>
      )}
    </span>
  );
}
