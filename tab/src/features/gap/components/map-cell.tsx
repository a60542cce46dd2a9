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
  const holders = collective?.holders ?? 0;
  const shortage = collective?.shortage ?? 0;
  const count = (state: 'gap' | 'met' | 'unknown', of: number) => `${gapGlyphs[state]} ${formats.number(of)}`;
  const beside = [
    ...(unknown > 0 ? [count('unknown', unknown)] : []),
    ...(shortage > 0 ? [`${shortageGlyph} ${formats.number(shortage)}`] : []),
  ].join('\u2002');
  let first: string | undefined;
  if (gap > 0) first = count('gap', gap);
  else if (met > 0) first = count('met', met);
  // Demanded of the unit and of nobody in particular; or of nobody who is not exempt.
  else if (beside === '') first = holders > 0 ? count('met', holders) : gapGlyphs.exempt;
  return {
    words,
    picture: countsPicture(first, beside),
    className: `${styles.map} ${styles[`shade${shadeOf(cell)}`] ?? ''}`,
  };
}
