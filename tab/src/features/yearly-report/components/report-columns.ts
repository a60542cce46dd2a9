import type { YearlyReportView } from '@rod-trad/shared/contracts/evaluation-views';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import { useSession } from '../../../components/session.tsx';
import type { ReportFigures } from './report-figures.ts';

export interface ReportColumn {
  readonly name: string;
  /** As it is read. */
  readonly shown: (row: ReportFigures) => string;
  /** As it stands in a file, where a number is to be one. */
  readonly kept: (row: ReportFigures) => string;
}

/** The columns of the table and of the file; the gap for those who are told of it. */
export function useReportColumns({ sight, gapDays }: YearlyReportView): readonly ReportColumn[] {
  const { text, formats } = useSession();
  const number = (key: TextKey, read: (row: ReportFigures) => number | undefined, name = text(key)) => ({
    name,
    shown: (row: ReportFigures) => {
      const value = read(row);
      return value === undefined ? '–' : formats.number(value);
    },
    kept: (row: ReportFigures) => String(read(row) ?? '').replace('.', ','),
  });
  const dated = (key: TextKey, when: 'before' | 'after', what: 'gap' | 'unknown') =>
    number(
      key,
      ({ gap }) => gap?.[when][what],
      text('yearly.column.dated', { what: text(key), on: formats.day(gapDays[when]) }),
    );
  return [
    number('yearly.column.measures', (row) => row.measures),
    number('yearly.column.done', (row) => row.done),
    number('yearly.column.underWay', (row) => row.underWay),
    number('yearly.column.notBegun', (row) => row.notBegun),
    number('yearly.column.delayed', (row) => row.delayed),
    number('yearly.column.stopped', (row) => row.stopped),
    number('yearly.column.kroner', (row) => row.kroner),
    number('yearly.column.hours', (row) => row.hours),
    number('yearly.column.reached.yes', ({ reached }) => reached.yes),
    number('yearly.column.reached.partly', ({ reached }) => reached.partly),
    number('yearly.column.reached.no', ({ reached }) => reached.no),
    number('yearly.column.lacking', (row) => row.notEvaluated),
    ...(sight === 'people'
      ? [
          dated('yearly.column.gap', 'before', 'gap'),
          dated('yearly.column.gap', 'after', 'gap'),
          dated('yearly.column.unknown', 'before', 'unknown'),
          dated('yearly.column.unknown', 'after', 'unknown'),
        ]
      : []),
  ];
}
