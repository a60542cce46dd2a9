import type { StepsView, YearView } from '@rod-trad/shared/contracts/year-views';
import { freshness, ward } from './plan-views.ts';

/** A ward in the middle of its year: six steps done or under way, and the talks not begun. */
export function stepsView(over: Partial<StepsView> = {}): StepsView {
  return {
    unit: ward,
    sight: 'people',
    steps: [
      { name: 'foundations', state: 'done', reason: 'allTied', place: 'areas', count: 4, of: 4 },
      { name: 'ownGoals', state: 'done', reason: 'ownAreas', place: 'areas', count: 1, of: 4 },
      { name: 'actionPlan', state: 'underWay', reason: 'measuresLack', place: 'measures', count: 2, of: 6 },
      { name: 'goalPicture', state: 'done', reason: 'discussed', place: 'life', on: '2026-03-02' },
      { name: 'criticalNeeds', state: 'underWay', reason: 'someUnknown', place: 'rounds', count: 3, of: 12 },
      { name: 'proposals', state: 'notBegun', reason: 'noneAnswered', place: 'gap', count: 0, of: 2 },
      { name: 'talks', state: 'notBegun', reason: 'noTalks', place: 'gap', of: 12 },
    ],
    next: 'actionPlan',
    below: [],
    counts: [],
    freshness,
    ...over,
  };
}

/** Two dates: the talks that are over, and a budget that was moved. */
export function yearView(over: Partial<YearView> = {}): YearView {
  return {
    today: '2026-11-25',
    year: 2026,
    years: [2025, 2026, 2027],
    dates: [
      {
        ...{ kind: 'talkPeriod', from: '2026-01-15', to: '2026-03-31', stage: 'past', basis: 'assumption' },
        ...{ standard: { from: '2026-01-15', to: '2026-03-31' }, pending: false },
      },
      {
        ...{ kind: 'budget', from: '2026-12-10', stage: 'ahead', basis: 'law', movedSince: 2026 },
        ...{ standard: { from: '2026-12-15' }, etag: '"1"', pending: false },
      },
    ],
    next: { kind: 'budget', from: '2026-12-10', inDays: 15 },
    mayMove: false,
    moves: [],
    freshness,
    ...over,
  };
}
