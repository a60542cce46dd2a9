import { GapGlyph } from '../../../components/gap-mark.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap-map.module.css';
import type { PersonRow } from './people-filter.ts';

/** How many requirements one person lacks, and how many are not assessed. People stand by name all the same. */
export function PersonSum({ row }: { row: PersonRow | undefined }) {
  const { text } = useSession();
  if (row === undefined) return null;
  const { gaps, unknown } = row;
  return (
    <span className={styles.map}>
      <span aria-hidden="true">
        <span className={styles.count}>
          <GapGlyph state="gap" /> {gaps}
        </span>
        <span className={styles.beside}>
          <span>
            <GapGlyph state="unknown" /> {unknown}
          </span>
        </span>
      </span>
      <span className="visually-hidden">{text('gap.personSum', { gaps, unknown })}</span>
    </span>
  );
}
