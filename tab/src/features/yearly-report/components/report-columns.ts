import type { YearlyReportView } from '@rod-trad/shared/contracts/evaluation-views';
import { criterionAnswers } from '@rod-trad/shared/domain/evaluation';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import { useSession } from '../../../components/session.tsx';
import type { ReportFigures } from './report-figures.ts';

const counted = [
  'measures',
  'done',
  'underWay',
  'notBegun',
  'delayed',
  'stopped',
  'kroner',
  'hours',
] as const;

export interface ReportColumn {
  readonly name: string;
  readonly read: (row: ReportFigures) => string;
}

/** The columns of the table, as few as tell it; the gap for those who are told of it. */
export function useTableColumns({ sight }: Pick<YearlyReportView, 'sight'>): readonly ReportColumn[] {
  const { text, formats } = useSession();
  const number = (key: TextKey, read: (row: ReportFigures) => number): ReportColumn => ({
    name: text(key),
    read: (row) => formats.number(read(row)),
  });
  const change = (key: TextKey, what: 'gap' | 'unknown'): ReportColumn => ({
    name: text(key),
    read: ({ gap }) =>
      gap === undefined ? '–' : `${formats.number(gap.before[what])} → ${formats.number(gap.after[what])}`,
  });
  return [
    ...counted.map((name) => number(`yearly.column.${name}`, (row) => row[name])),
    {
      name: text('yearly.column.reached'),
      read: ({ reached: { yes, partly, no } }) =>
        yes + partly + no === 0 ? '–' : [yes, partly, no].map(formats.number).join(' / '),
    },
    number('yearly.column.lacking', (row) => row.notEvaluated),
    ...(sight === 'people'
      ? [change('yearly.column.gap', 'gap'), change('yearly.column.unknown', 'unknown')]
      : []),
  ];
}

/** The columns of the file: one number in each, written so that Norwegian Excel reads it as one. */
export function useFileColumns({ sight, gapDays }: YearlyReportView): readonly ReportColumn[] {
  const { text, formats } = useSession();
  const number = (name: string, read: (row: ReportFigures) => number | undefined): ReportColumn => ({
    name,
    read: (row) => String(read(row) ?? '').replace('.', ','),
  });
  const dated = (key: TextKey, when: 'before' | 'after', what: 'gap' | 'unknown') =>
    number(
      text('yearly.column.dated', { what: text(key), on: formats.day(gapDays[when]) }),
      ({ gap }) => gap?.[when][what],
    );
  return [
    ...counted.map((name) => number(text(`yearly.column.${name}`), (row) => row[name])),
    ...criterionAnswers.map((answer) =>
      number(text(`yearly.column.reached.${answer}`), ({ reached }) => reached[answer]),
    ),
    number(text('yearly.column.lacking'), (row) => row.notEvaluated),
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
