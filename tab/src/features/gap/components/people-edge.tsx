import type { GapMapRow } from '@rod-trad/shared/contracts/gap-map-views';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { Formats } from '../../../components/formats.ts';
import { gapGlyphs } from '../../../components/gap-mark.tsx';
import type { GridCell } from '../../../components/grid/grid-parts.ts';
import { countsPicture } from './counts-picture.tsx';
import styles from './gap-map.module.css';

/** How many people of a unit lack something, and how many are not fully assessed, of how many. */
export function peopleEdge(text: Text, formats: Formats, people: GapMapRow['people']): GridCell | undefined {
  if (people === undefined) return undefined;
  const { gap, required, unknown } = people;
  return {
    words: text('gap.map.people.words', { gap, required, unknown }),
    picture: countsPicture(
      <>
        {gapGlyphs.gap} {formats.number(gap)}
        <small>/{formats.number(required)}</small>
      </>,
      `${gapGlyphs.unknown} ${formats.number(unknown)}`,
    ),
    className: styles.map,
  };
}
