import { memo } from 'react';
import { GapGlyph } from '../../../components/gap-mark.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap-map.module.css';
import { type MapCell as Cell, shadeOf } from './map-model.ts';
import { countWords } from './map-words.ts';

interface MapCellProps {
  /** Absent where the place already says it. */
  readonly competence?: string;
  readonly cell: Cell;
}

/** A unit's counts in little room: how many lack it, or have it; who is not assessed always beside; what the unit lacks as a whole. */
export const MapCell = memo(function MapCell({ competence, cell }: MapCellProps) {
  const { text, formats } = useSession();
  const counts = countWords(text, cell);
  const words = competence === undefined ? counts : text('gap.cell.state', { competence, state: counts });
  return (
    <span className={`${styles.map} ${styles[`shade${shadeOf(cell)}`]} ${styles[cell.kind]}`}>
      <span aria-hidden="true">
        {cell.kind === 'none' && '·'}
        {cell.kind === 'hidden' && text('gap.hidden')}
        {cell.kind === 'shown' && (
          <>
            {(cell.gap > 0 || cell.met > 0) && (
              <span className={styles.count}>
                <GapGlyph state={cell.gap > 0 ? 'gap' : 'met'} />{' '}
                {formats.number(cell.gap > 0 ? cell.gap : cell.met)}
              </span>
            )}
            <span className={styles.beside}>
              {cell.unknown > 0 && (
                <span>
                  <GapGlyph state="unknown" /> {formats.number(cell.unknown)}
                </span>
              )}
              {cell.collective !== undefined && cell.collective.shortage > 0 && (
                <span>◆ {formats.number(cell.collective.shortage)}</span>
              )}
            </span>
          </>
        )}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
});
