import type { Text } from '@rod-trad/shared/text/text-from';
import type { MapCell } from './map-model.ts';

/** A unit's counts for one competence, in words. */
export function countWords(text: Text, cell: MapCell): string {
  if (cell.kind === 'none') return text('gap.total.none');
  if (cell.kind === 'hidden') return text('gap.hidden');
  const { met, gap, unknown, collective } = cell;
  return [
    ...(met + gap + unknown > 0 ? [text('gap.total.words', { met, gap, unknown })] : []),
    ...(collective === undefined ? [] : [text('gap.total.shortage.words', { ...collective })]),
  ].join('. ');
}
