import type { GapCell } from '@rod-trad/shared/contracts/gap-views';
import type { Text } from '@rod-trad/shared/text/text-from';
import { GapGlyph } from '../../../components/gap-mark.tsx';
import type { GridCell } from '../../../components/grid/grid-parts.ts';
import { cellLevels, cellWords } from './cell-words.ts';
import type { Competence } from './gap-filter.ts';
import styles from './gap-map.module.css';

/** One person and one competence as a cell of the table. A missing cell is one without a demand. */
export function personCell(text: Text, competence: Competence, cell: GapCell | undefined): GridCell {
  const known = cell ?? { competenceId: competence.id, state: 'noDemand' };
  const shade = known.state === 'gap' ? styles.shade3 : '';
  return {
    words: cellWords(text, competence, known),
    picture: (
      <span className={styles.count}>
        <GapGlyph state={known.state} /> {cellLevels(competence, known)}
      </span>
    ),
    className: `${styles.map} ${shade} ${styles[known.state] ?? ''}`,
  };
}
