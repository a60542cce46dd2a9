import { agendaTopics } from '@rod-trad/shared/domain/consultation/agenda-topics.data';
import type { Layout, SheetLine } from '../../excel/figure.ts';
import type { PlacedTable } from './placed-table.ts';
import { scopeLines } from './scope-lines.ts';
import type { Words } from './words-for.ts';

/** The sheet in front of the package: what it is, what it is of, and what is to be discussed. */
export function consultationLayout(
  [numbers, ...others]: readonly [PlacedTable, ...PlacedTable[]],
  words: Words,
): Layout {
  const { text, language } = words;
  const { unit, year } = numbers.view;
  const title = text('addin.template.consultation.title', { unit: unit?.name ?? '', year: year ?? '' });
  const questions = Object.entries(agendaTopics).filter(([key]) => key.startsWith('checklist.'));
  const all = [numbers, ...others];
  const line = (words: string): SheetLine => ({ words, look: 'text' });
  const heading = (words: string): SheetLine => ({ words, look: 'heading' });
  return {
    tables: all.map(({ tableName }) => tableName),
    front: {
      title: text('addin.template.consultation.sheet'),
      lines: [
        ...scopeLines(title, text('together.about'), numbers.view, words),
        line(text('addin.template.consultation.hidden')),
        heading(text('together.topics.checklist')),
        ...questions.map(([, question], at) => line(`${at + 1}. ${question[language]}`)),
        heading(text('addin.template.consultation.tables')),
        ...all.map(({ view, table }) =>
          line(`${view.title}, ${text('addin.table.rows', { count: table.rows.length })}`),
        ),
      ],
    },
    figures: [],
  };
}
