import type { YearlyReportView } from '@rod-trad/shared/contracts/evaluation-views';

export type ReportArea = YearlyReportView['areas'][number];

/** The figures of one row: an area’s, or the sum of all. */
export interface ReportFigures extends Pick<ReportArea, 'measures' | 'kroner' | 'hours' | 'reached' | 'gap'> {
  readonly done: number;
  /** On track, or waiting for help. */
  readonly underWay: number;
  readonly notBegun: number;
  readonly delayed: number;
  readonly stopped: number;
  readonly notEvaluated: number;
}

export function figuresOf({ statuses, lacking, ...area }: ReportArea): ReportFigures {
  const { measures, kroner, hours, reached, gap } = area;
  return {
    ...{ measures, kroner, hours, reached, gap },
    done: statuses.done,
    underWay: statuses.onTrack + statuses.needsHelp,
    notBegun: statuses.planned,
    delayed: statuses.delayed,
    stopped: statuses.stopped,
    notEvaluated: lacking.evaluation.length,
  };
}

const summed = ['measures', 'kroner', 'hours', 'done', 'underWay', 'notBegun', 'delayed'] as const;
const summedToo = ['stopped', 'notEvaluated'] as const;

/** All areas together. The gap is not among it: a competence can be aimed at in two areas, and would count twice. */
export function sumOf(rows: readonly ReportFigures[]): ReportFigures {
  const sum = (pick: (row: ReportFigures) => number) => rows.reduce((all, row) => all + pick(row), 0);
  const numbers = Object.fromEntries(
    [...summed, ...summedToo].map((name) => [name, sum((row) => row[name])]),
  ) as Record<(typeof summed)[number] | (typeof summedToo)[number], number>;
  return {
    ...numbers,
    reached: {
      yes: sum(({ reached }) => reached.yes),
      partly: sum(({ reached }) => reached.partly),
      no: sum(({ reached }) => reached.no),
    },
  };
}
