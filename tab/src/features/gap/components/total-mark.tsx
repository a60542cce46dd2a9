import type { GapTotal } from '@rod-trad/shared/contracts/gap-views';
import { GapGlyph } from '../../../components/gap-mark.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';

/** A unit's counts for one competence in little room; in full for a screen reader. */
export function TotalMark({ total }: { total: GapTotal | undefined }) {
  const { text } = useSession();
  if (total === undefined) return <span className={styles.quiet}>{text('gap.total.none')}</span>;
  if (total.kind === 'hidden') return <span className={styles.quiet}>{text('gap.hidden')}</span>;
  if (total.required === 0 && total.collective === undefined) {
    return <span className={styles.quiet}>{text('gap.total.none')}</span>;
  }
  const { met, gap, unknown, collective } = total;
  return (
    <span className={styles.totalMark}>
      <span aria-hidden="true" className={styles.counts}>
        <span>
          <GapGlyph state="met" /> {met}
        </span>
        <span>
          <GapGlyph state="gap" /> {gap}
        </span>
        <span>
          <GapGlyph state="unknown" /> {unknown}
        </span>
      </span>
      <span className="visually-hidden">{text('gap.total.words', { met, gap, unknown })}</span>
      {collective !== undefined && collective.shortage > 0 && (
        <span className={styles.shortage}>{text('gap.total.shortage.words', { ...collective })}</span>
      )}
    </span>
  );
}
