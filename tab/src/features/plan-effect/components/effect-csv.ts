import type { EffectRow } from '@rod-trad/shared/contracts/effect-views';
import { toCsv } from '@rod-trad/shared/text/csv';
import type { Text } from '@rod-trad/shared/text/text-from';

/** What is shown as a file: a line for each competence and year, so that Excel can filter and sum it. */
export function effectCsv(
  title: string,
  years: readonly number[],
  rows: readonly EffectRow[],
  text: Text,
): string {
  const lines = rows.flatMap((row) =>
    row.years.map((expected, at) => {
      const { together } = expected;
      const counts = [
        expected.required,
        row.today.without,
        expected.without,
        expected.with,
        expected.unknown,
      ];
      return [
        row.competence.areas.join(', '),
        row.competence.name,
        row.competence.critical ? text('gap.csv.yes') : '',
        String(years[at]),
        ...counts.map(String),
        String(expected.planned),
        ...(together === undefined
          ? ['', '', '']
          : [together.needed, together.without, together.with].map(String)),
      ];
    }),
  );
  const together = text('gap.total.collective');
  return toCsv([
    [title],
    [
      text('effect.filter.area'),
      text('gap.column.competence'),
      text('gap.critical'),
      text('planning.year'),
      text('effect.column.required'),
      text('effect.column.today'),
      text('effect.without'),
      text('effect.with'),
      text('effect.column.unknown'),
      text('effect.planned'),
      text('effect.csv.together'),
      `${together}: ${text('effect.without')}`,
      `${together}: ${text('effect.with')}`,
    ],
    ...lines,
  ]);
}
