import type { Text } from '@rod-trad/shared/text/text-from';
import type { Formats } from '../../../components/formats.ts';
import { gapGlyphs, shortageGlyph } from '../../../components/gap-mark.tsx';
import type { GridCell } from '../../../components/grid/grid-parts.ts';
import { countsPicture } from './counts-picture.tsx';
import styles from './gap-map.module.css';
import { type MapCell, shadeOf } from './map-model.ts';
import { countWords } from './map-words.ts';

/** A unit's counts in little room: how many lack it, or have it; who is not assessed always beside; what the unit lacks as a whole. */
export function mapCell(text: Text, formats: Formats, competence: string, cell: MapCell): GridCell {
  const words = text('gap.cell.state', { competence, state: countWords(text, cell) });
  if (cell.kind === 'none') return { words, picture: gapGlyphs.noDemand, className: styles.none };
  if (cell.kind === 'hidden') return { words, picture: text('gap.hidden'), className: styles.hidden };
  const { met, gap, unknown, collective } = cell;
  const first =
    gap > 0 ? `${gapGlyphs.gap} ${formats.number(gap)}` : `${gapGlyphs.met} ${formats.number(met)}`;
  const beside = [
    ...(unknown > 0 ? [`${gapGlyphs.unknown} ${formats.number(unknown)}`] : []),
    ...(collective !== undefined && collective.shortage > 0
      ? [`${shortageGlyph} ${formats.number(collective.shortage)}`]
      : []),
  ];
  return {
    words,
    picture: countsPicture(gap + met > 0 ? first : undefined, beside.join('\u2002')),
    className: `${styles.map} ${styles[`shade${shadeOf(cell)}`] ?? ''}`,
  };
}
