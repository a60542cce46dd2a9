import type { GapAdviceView, GapCoverage } from '@rod-trad/shared/contracts/gap-advice-views';
import { mapCompetences } from './gap-views.ts';
import { freshness, sector, ward } from './plan-views.ts';
import { shownTotal } from './views.ts';

/** Views as the service sends them, to be changed by the test that needs them otherwise. */
export function coverage(changes: Partial<GapCoverage> = {}): GapCoverage {
  const øyvind = { person: { id: 'p2', name: 'Øyvind Hansen' }, title: 'Sykepleier', unit: ward };
  const áilu = { person: { id: 'p3', name: 'Áilu Bær' }, title: 'Helsefagarbeider', unit: ward };
  return {
    level: 3,
    shortage: 3,
    unknown: 1,
    gap: { kind: 'shown', rows: [{ ...áilu, held: 2, required: 3 }] },
    unknownPeople: { kind: 'shown', rows: [{ ...øyvind, person: { id: 'p7', name: 'Nils Utsi' } }] },
    mobilise: {
      here: { kind: 'shown', rows: [{ ...øyvind, held: 4, inUse: 'no', unused: 3 }] },
      sector: { unit: sector, named: { kind: 'shown', rows: [] }, others: { kind: 'untold', threshold: 5 } },
    },
    develop: { kind: 'shown', rows: [{ ...áilu, held: 2, required: 3, why: ['oneBelow', 'wish'] }] },
    recruit: { atLeast: 1, atMost: 3 },
    ways: [
      { way: 'raiseOwn', atLeast: 1, atMost: 1 },
      { way: 'recruit', atLeast: 1, atMost: 3 },
      { way: 'cooperate', atLeast: 0, atMost: 3 },
      { way: 'hireIn', atLeast: 1, atMost: 3 },
      { way: 'outsource', atLeast: 0, atMost: 0 },
    ],
    vulnerability: { holders: 1, soloHolder: true, nearRetirement: false },
    ...changes,
  };
}

export function adviceView(changes: Partial<GapAdviceView> = {}): GapAdviceView {
  const [, competence = mapCompetences[0]] = mapCompetences;
  if (competence === undefined) throw new Error('There is no competence');
  return {
    unit: ward,
    sight: 'people',
    on: '2026-11-23',
    competence,
    total: shownTotal('c1', { required: 8, met: 4, gap: 3, unknown: 1, coverage: 0.5 }),
    advice: { kind: 'shown', coverage: coverage() },
    trend: {
      kind: 'shown',
      points: [
        { on: '2026-07-01', required: 7, met: 2, gap: 3, unknown: 2 },
        { on: '2026-10-01', required: 8, met: 3, gap: 4, unknown: 1 },
        { on: '2026-11-23', required: 8, met: 4, gap: 3, unknown: 1 },
      ],
    },
    freshness,
    ...changes,
  };
}
