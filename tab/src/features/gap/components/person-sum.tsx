import type { Text } from '@rod-trad/shared/text/text-from';
import { gapGlyphs } from '../../../components/gap-mark.tsx';
import type { GridCell } from '../../../components/grid/grid-parts.ts';
import { countsPicture } from './counts-picture.tsx';
import styles from './gap-map.module.css';
import type { PersonRow } from './people-filter.ts';

/** How many requirements one person lacks, and how many are not assessed. People stand by name all the same. */
export function personSum(text: Text, row: PersonRow | undefined): GridCell | undefined {
  if (row === undefined) return undefined;
  const { gaps, unknown } = row;
  return {
    words: text('gap.personSum', { gaps, unknown }),
    picture: countsPicture(`${gapGlyphs.gap} ${gaps}`, `${gapGlyphs.unknown} ${unknown}`),
    className: styles.map,
  };
}
