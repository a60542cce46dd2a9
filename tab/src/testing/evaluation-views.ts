import type { EvaluationView, YearlyReportView } from '@rod-trad/shared/contracts/evaluation-views';
import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { freshness, measureDetail, nursingHome } from './plan-views.ts';

type Area = YearlyReportView['areas'][number];

/** A measure that has ended and waits for its first evaluation; its owner may answer. */
export function endedMeasure(changes: Partial<MeasureDetailView> = {}): MeasureDetailView {
  const moments: MeasureDetailView['moments'] = [
    { moment: 0, dueOn: '2026-11-01', state: 'due' },
    { moment: 3, dueOn: '2027-02-01', state: 'coming' },
    { moment: 6, dueOn: '2027-05-01', state: 'coming' },
  ];
  return measureDetail({
    ...{ status: 'done', moments, dueEvaluation: moments[0], mayEvaluate: true },
    gaps: [
      {
        competence: 'Endringsledelse',
        before: { on: '2026-01-01', required: 12, met: 2, gap: 6, unknown: 4 },
        after: { on: '2026-11-23', required: 12, met: 8, gap: 3, unknown: 1 },
      },
    ],
    ...changes,
  });
}

export function evaluationView(changes: Partial<EvaluationView> = {}): EvaluationView {
  return {
    ...{ at: '2026-11-10T09:00:00.000Z', moment: 0, criterion: 'Alle har vært med.', reached: 'partly' },
    ...{ effect: 'De fleste er trygge.', decision: 'continue', gaps: [] },
    by: { id: 'p1', name: 'Ragnhild Moe' },
    ...changes,
  };
}

export function reportArea(changes: Partial<Area> = {}): Area {
  return {
    ...{ id: 'a1', name: 'Endring', mainGoal: 'Vilje til endring', measures: 5, kroner: 45000, hours: 24.5 },
    statuses: { planned: 1, onTrack: 1, delayed: 0, needsHelp: 1, done: 2, stopped: 0 },
    reached: { yes: 1, partly: 0, no: 1 },
    gap: {
      before: { required: 20, met: 4, gap: 10, unknown: 6 },
      after: { required: 20, met: 12, gap: 7, unknown: 1 },
    },
    effects: [
      {
        ...{ id: 'm1', title: 'Felles opplæring', reached: 'yes', effect: 'Alle er trygge.' },
        by: { id: 'p1', name: 'Ragnhild Moe' },
      },
    ],
    lacking: {
      followUp: [],
      evaluation: [{ id: 'm2', title: 'Glemt tiltak', unit: 'Avdeling Sol' }],
      criterion: [],
    },
    ...changes,
  };
}

export function yearlyReport(changes: Partial<YearlyReportView> = {}): YearlyReportView {
  const none = { planned: 0, onTrack: 0, delayed: 0, needsHelp: 0, done: 0, stopped: 0 };
  return {
    ...{ unit: nursingHome, sight: 'people', year: 2026, years: [2026, 2025], plans: 2 },
    gapDays: { before: '2026-01-01', after: '2026-11-23' },
    areas: [
      reportArea(),
      reportArea({
        ...{ id: 'a2', name: 'Digital', measures: 0, kroner: 0, hours: 0, statuses: none, gap: undefined },
        ...{ reached: { yes: 0, partly: 0, no: 0 }, effects: [] },
        lacking: { followUp: [], evaluation: [], criterion: [] },
      }),
    ],
    quarters: [
      { on: '2026-09-30', counts: { ...none, planned: 5 } },
      { on: '2026-11-23', counts: { ...none, planned: 3, done: 2 } },
    ],
    freshness,
    ...changes,
  };
}
