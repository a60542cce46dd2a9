import type { CollectiveNeed } from '@rod-trad/shared/domain/gap/unit-gap';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { MapCell } from './map-model.ts';

/** A unit's counts for one competence, in words. */
export function countWords(text: Text, cell: MapCell): string {
  if (cell.kind === 'none') return text('gap.total.none');
  if (cell.kind === 'hidden') return text('gap.hidden');
  const { met, gap, unknown, collective } = cell;
  const words = [
    ...(met + gap + unknown > 0 ? [text('gap.total.words', { met, gap, unknown })] : []),
    ...(collective === undefined ? [] : [collectiveWords(text, collective)]),
  ];
  // Of nobody who is not exempt.
  return words.length === 0 ? text('gap.state.exempt') : words.join('. ');
}

/** What the unit needs as a whole, and whether it has it. */
export function collectiveWords(text: Text, need: CollectiveNeed): string {
  const { needed, holders, shortage } = need;
  if (shortage === 0) return text('gap.total.enough.words', { needed, holders });
  return text('gap.total.shortage.words', { needed, holders, shortage });
}
