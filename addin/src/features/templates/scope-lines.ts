import type { DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import type { SheetLine } from '../../excel/figure.ts';
import type { Words } from './words-for.ts';

/** What a sheet begins with: what it is, of whom, of when. */
export function scopeLines(
  title: string,
  about: string,
  { unit, year, freshness }: DatasetView,
  { text, formats }: Words,
): readonly SheetLine[] {
  const line = (words: string): SheetLine => ({ words, look: 'text' });
  return [
    { words: title, look: 'title' },
    line(about),
    ...(unit === undefined ? [] : [line(`${text('addin.unit')}: ${unit.name}`)]),
    ...(year === undefined ? [] : [line(`${text('addin.year')}: ${year}`)]),
    line(text('addin.table.asOf', { when: formats.moment(freshness.asOf) })),
  ];
}
