import type { YearlyReportView } from '@rod-trad/shared/contracts/evaluation-views';
import { useSession } from '../../../components/session.tsx';
import { useFileColumns } from './report-columns.ts';
import { figuresOf } from './report-figures.ts';
import { useAreaWords } from './use-area-words.ts';

/** The report as rows of a file: what the table holds, with the words beside. */
export function useReportRows(report: YearlyReportView): readonly (readonly string[])[] {
  const { text } = useSession();
  const columns = useFileColumns(report);
  const say = useAreaWords();
  return [
    [
      ...[text('plan.column.area'), text('plan.column.mainGoal')],
      ...columns.map(({ name }) => name),
      ...[text('yearly.words'), text('yearly.column.effects')],
    ],
    ...report.areas.map((area) => {
      const figures = figuresOf(area);
      const effects = area.effects
        .filter(({ effect }) => effect !== '')
        .map(({ title, effect }) => `${title}: ${effect}`);
      return [
        ...[area.name, area.mainGoal],
        ...columns.map(({ read }) => read(figures)),
        ...[say(area), effects.join('\n')],
      ];
    }),
  ];
}
