import { describe, expect, it } from 'vitest';
import { buildFollowUp, buildMeasure, buildPlan, day } from '../../testing/build.ts';
import { buildEvaluation } from '../../testing/build-evaluation.ts';
import type { Evaluation } from '../evaluation.ts';
import type { FollowUp, Measure } from '../measure.ts';
import { courseOf } from './measure-course.ts';
import { quarterStatuses } from './quarter-statuses.ts';
import { evaluationIn, type ReportedMeasure, reportedYear, yearlyFigures } from './yearly-figures.ts';

const plan = buildPlan('plan', { firstYear: 2024, lastYear: 2027 });
const measure = (
  over: Partial<Measure>,
  followUps: readonly FollowUp[] = [],
  evaluations: readonly Evaluation[] = [],
): ReportedMeasure => ({
  measure: buildMeasure('m', { successCriteria: 'Alle kan det.', years: [2025], ...over }),
  ...{ plan, followUps, evaluations, course: courseOf(followUps, []) },
});
const answer = (at: string, status: FollowUp['status']) =>
  buildFollowUp('m', `${at}T09:00:00.000Z`, { status });
const evaluated = (at: string, reached: Evaluation['reached']) =>
  buildEvaluation('m', `${at}T09:00:00.000Z`, { reached });

describe('the yearly figures of 2025, told in November 2026', () => {
  const today = day('2026-11-25');

  it('are of the measures with an x in the year, as they stood when it ended', () => {
    const figures = yearlyFigures(
      [
        measure({ status: 'done', costKroner: 10_000, costHours: 8 }, [answer('2025-11-01', 'done')]),
        measure({ status: 'done', costKroner: 5_000, costHours: 2, years: [2025, 2026] }, [
          answer('2025-11-01', 'delayed'),
          answer('2026-02-01', 'done'),
        ]),
        measure({ status: 'stopped' }),
        measure({ status: 'onTrack', years: [2026], costKroner: 1 }),
      ],
      2025,
      today,
    );
    expect(figures).toMatchObject({ measures: 3, kroner: 15_000, hours: 10 });
    expect(figures.statuses).toEqual({
      ...{ planned: 0, onTrack: 0, needsHelp: 0 },
      ...{ done: 1, delayed: 1, stopped: 1 },
    });
  });

  it('hold what was evaluated until the report was adopted, each by its newest', () => {
    const figures = yearlyFigures(
      [
        measure({ status: 'done' }, [], [evaluated('2025-12-01', 'partly'), evaluated('2026-03-01', 'yes')]),
        measure({ status: 'done' }, [], [evaluated('2025-12-01', 'no'), evaluated('2026-07-01', 'yes')]),
      ],
      2025,
      today,
    );
    expect(figures.reached).toEqual({ yes: 1, partly: 0, no: 1 });
    expect(evaluationIn([evaluated('2026-07-01', 'yes')], 2025)).toBeUndefined();
  });

  it('say what lacks an answer', () => {
    const { lacking } = yearlyFigures(
      [
        measure({ title: 'a', dueOn: day('2025-10-01') }),
        measure({ title: 'b', dueOn: day('2026-10-01') }, [answer('2026-01-10', 'onTrack')]),
        measure({ title: 'c', dueOn: day('2026-10-01') }, [answer('2025-01-10', 'onTrack')]),
        measure({ title: 'd', status: 'done', successCriteria: '' }, [answer('2025-05-01', 'done')]),
        measure({ title: 'e', status: 'stopped', successCriteria: '' }),
      ],
      2025,
      today,
    );
    const titles = (measures: readonly Measure[]) => measures.map(({ title }) => title).join('');
    expect(titles(lacking.followUp)).toBe('ab');
    expect(titles(lacking.evaluation)).toBe('ad');
    expect(titles(lacking.criterion)).toBe('d');
  });

  it('are those of last year until the end of June', () => {
    expect(reportedYear(day('2026-06-30'))).toBe(2025);
    expect(reportedYear(day('2026-07-01'))).toBe(2026);
  });
});

describe('how the measures stood, quarter by quarter', () => {
  it('is told of each quarter that has ended and of today, from the day each was added', () => {
    const measures = [
      measure({ status: 'done' }, [answer('2026-02-01', 'onTrack'), answer('2026-05-01', 'done')]),
      { ...measure({ status: 'stopped' }, [answer('2026-05-02', 'needsHelp')]), madeOn: day('2026-04-02') },
    ];
    const told = quarterStatuses(measures, 2026, 2027, day('2026-08-15'));
    expect(
      told.map(({ on, counts }) => [on, Object.entries(counts).filter(([, count]) => count > 0)]),
    ).toEqual([
      ['2026-03-31', [['onTrack', 1]]],
      [
        '2026-06-30',
        [
          ['needsHelp', 1],
          ['done', 1],
        ],
      ],
      [
        '2026-08-15',
        [
          ['done', 1],
          ['stopped', 1],
        ],
      ],
    ]);
  });

  it('ends with the last quarter of a plan that is over', () => {
    const days = quarterStatuses([], 2025, 2025, day('2026-08-15')).map(({ on }) => on);
    expect(days).toEqual(['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']);
  });
});
