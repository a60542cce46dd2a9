import type { GapMapRow } from '@rod-trad/shared/contracts/gap-map-views';
import { GapGlyph } from '../../../components/gap-mark.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap-map.module.css';

/** How many people of a unit lack something, and how many are not fully assessed, of how many. */
export function PeopleEdge({ people }: { people: GapMapRow['people'] }) {
  const { text, formats } = useSession();
  if (people === undefined) return null;
  return (
    <span className={styles.map}>
      <span aria-hidden="true">
        <span className={styles.count}>
          <GapGlyph state="gap" /> {formats.number(people.gap)}
          <small>/{formats.number(people.required)}</small>
        </span>
        <span className={styles.beside}>
          <span>
            <GapGlyph state="unknown" /> {formats.number(people.unknown)}
          </span>
        </span>
      </span>
      <span className="visually-hidden">{text('gap.map.people.words', { ...people })}</span>
    </span>
  );
}
