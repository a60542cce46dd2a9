import type { GapSum } from '@rod-trad/shared/domain/consultation/gap-sums';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { ConsultationNumbers, GroupNumbers } from '@rod-trad/shared/use-cases/consultation-numbers';
import type { BookCell, BookSheet } from '../write-book.ts';

/** The numbers as they are told, and what is hidden said as hidden. */
export function numberSheets(
  { groups }: Pick<ConsultationNumbers, 'groups'>,
  text: Text,
  language: Language,
): readonly BookSheet[] {
  const nameOf = ({ group }: GroupNumbers) =>
    group === undefined ? text('together.everybody') : inLanguage(group.name, language);
  const hidden = text('together.hidden');
  const areaRows = (of: GroupNumbers) =>
    of.areas.map(({ area, sum }): readonly BookCell[] => [
      nameOf(of),
      text('together.kind.area'),
      area === undefined ? text('together.noArea') : inLanguage(area.name, language),
      ...(isAllHidden(sum) ? [hidden, hidden, hidden, hidden] : countsOf(sum)),
      sum.hidden,
    ]);
  const criticalRows = (of: GroupNumbers) =>
    of.critical.map(({ competence, told }): readonly BookCell[] => [
      nameOf(of),
      text('together.kind.critical'),
      inLanguage(competence.name, language),
      ...(told === 'hidden' ? [hidden, hidden, hidden, hidden] : countsOf(told)),
      told === 'hidden' ? 1 : 0,
    ]);
  return [
    {
      name: text('together.sheet.numbers'),
      columns: [
        { heading: text('together.column.group'), width: 34 },
        { heading: text('together.column.kind'), width: 20 },
        { heading: text('together.column.competence'), width: 44 },
        { heading: text('together.column.required'), width: 14 },
        { heading: text('together.column.met'), width: 12 },
        { heading: text('together.column.gap'), width: 12 },
        { heading: text('together.column.unknown'), width: 12 },
        { heading: text('together.column.hidden'), width: 20 },
      ],
      rows: groups.flatMap((of) => [...areaRows(of), ...criticalRows(of)]),
    },
    {
      name: text('together.sheet.recruitment'),
      columns: [
        { heading: text('together.column.group'), width: 34 },
        { heading: text('together.column.heads'), width: 16 },
        { heading: text('together.column.retire'), width: 26 },
        { heading: text('together.column.leave'), width: 26 },
      ],
      rows: groups.flatMap((of) => {
        const { recruitment } = of;
        if (recruitment === 'notTold') return [];
        if (recruitment === 'hidden') return [[nameOf(of), hidden, hidden, hidden]];
        const { heads, retire, leave } = recruitment;
        return [[nameOf(of), heads, retire.expected, leave.expected]];
      }),
    },
  ];
}

/** Nothing of it can be told. */
function isAllHidden({ required, hidden }: GapSum): boolean {
  return required === 0 && hidden > 0;
}

function countsOf({ required, met, gap, unknown }: Omit<GapSum, 'hidden'>): readonly BookCell[] {
  return [required, met, gap, unknown];
}
