import type { GapCell as Cell } from '@rod-trad/shared/contracts/gap-views';
import { GapGlyph } from '../../../components/gap-mark.tsx';
import { useSession } from '../../../components/session.tsx';
import { cellLevels, cellWords } from './cell-words.ts';
import styles from './gap.module.css';
import type { Competence } from './gap-filter.ts';

interface GapCellProps {
  readonly competence: Competence;
  readonly cell: Cell | undefined;
}

/** One person and one competence. A missing cell is one without a demand. */
export function GapCell({ competence, cell }: GapCellProps) {
  const { text } = useSession();
  const known = cell ?? { competenceId: competence.id, state: 'noDemand' };
  return (
    <span className={`${styles.cell} ${styles[known.state]}`}>
      <GapGlyph state={known.state} />
      <span aria-hidden="true">{cellLevels(competence, known)}</span>
      <span className="visually-hidden">{cellWords(text, competence, known)}</span>
    </span>
  );
}
