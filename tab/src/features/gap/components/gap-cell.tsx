import type { GapCell as Cell } from '@rod-trad/shared/contracts/gap-views';
import { GapGlyph } from '../../../components/gap-mark.tsx';
import { useSession } from '../../../components/session.tsx';
import { cellLevels, cellWords } from './cell-words.ts';
import type { Competence } from './gap-filter.ts';
import styles from './gap-map.module.css';

interface GapCellProps {
  readonly competence: Competence;
  readonly cell: Cell | undefined;
}

/** One person and one competence in a list. A missing cell is one without a demand. */
export function GapCell({ competence, cell }: GapCellProps) {
  const { text } = useSession();
  const known = cell ?? { competenceId: competence.id, state: 'noDemand' };
  return (
    <span className={styles[known.state]}>
      <span aria-hidden="true">
        <GapGlyph state={known.state} /> {cellLevels(competence, known)}
      </span>
      <span className="visually-hidden">{cellWords(text, competence, known)}</span>
    </span>
  );
}
