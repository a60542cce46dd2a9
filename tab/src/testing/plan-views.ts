import type { MeasureFormView } from '@rod-trad/shared/contracts/measure-form-views';
import type { MeasureDetailView, MeasureView } from '@rod-trad/shared/contracts/measure-views';
import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import type { MeasureThreadView } from '@rod-trad/shared/contracts/thread-views';
import type { Freshness, UnitRef } from '@rod-trad/shared/contracts/view-parts';

/** Views as the service sends them, to be changed by the test that needs them otherwise. */
export const freshness: Freshness = { asOf: '2026-11-23T08:15:00.000Z', revision: 7, stale: false };

export const municipality: UnitRef = { id: 'u0', name: 'Fjordvik kommune', level: 'municipality' };
export const sector: UnitRef = { id: 'u1', name: 'Helse og omsorg', level: 'sector', parentId: 'u0' };
export const nursingHome: UnitRef = {
  id: 'u2',
  name: 'Fjordvik sykehjem',
  level: 'establishment',
  parentId: 'u1',
};
export const ward: UnitRef = { id: 'u3', name: 'Avdeling Sol', level: 'department', parentId: 'u2' };

export function measureView(changes: Partial<MeasureView> = {}): MeasureView {
  return {
    id: 'm1',
    title: 'Felles opplæring i endringsledelse',
    strategy: 'develop',
    years: [2026, 2027],
    audience: 'Ledere og tillitsvalgte',
    status: 'onTrack',
    dueOn: '2026-12-15',
    progress: 40,
    owner: { id: 'p1', name: 'Ragnhild Moe' },
    etag: '"1"',
    mayChange: false,
    cost: { kroner: 45000, hours: 24 },
    pending: false,
    ...changes,
  };
}

export function measureDetail(changes: Partial<MeasureDetailView> = {}): MeasureDetailView {
  return {
    ...measureView(),
    planId: 'plan1',
    unit: nursingHome,
    area: { id: 'a1', name: 'Endring og utvikling', mainGoal: 'Vi har vilje og evne til å endre oss.' },
    description: {
      wantedEffect: 'Ledere står trygt i endring.',
      successCriteria: 'Alle ledere har vært gjennom to samlinger.',
      learningGoals: 'Kunne planlegge og lede en endring.',
      formAndContent: 'To samlinger og veiledning imellom.',
      plannedEvaluation: '',
    },
    competences: [{ id: 'c1', name: 'Endringsledelse', targetLevel: 3, people: 12 }],
    funding: 'Egen ramme',
    goals: [],
    sessions: [],
    history: [],
    evaluations: [],
    moments: [],
    mayEvaluate: false,
    gaps: [],
    educations: [],
    followUps: [
      {
        at: '2026-10-01T09:00:00.000Z',
        status: 'onTrack',
        note: 'Første samling er holdt.',
        by: { id: 'p1', name: 'Ragnhild Moe' },
      },
    ],
    ...changes,
  };
}

/** Nowhere to go. */
export const noLinks = { onMeasure: () => {}, planOf: () => undefined };

export function measureThread(changes: Partial<MeasureThreadView> = {}): MeasureThreadView {
  return {
    measure: { id: 'm1', title: 'Felles opplæring i endringsledelse' },
    plan: { id: 'plan1', title: 'Kompetanseplan 2026–2029' },
    unit: nursingHome,
    area: { id: 'a1', name: 'Endring og utvikling', mainGoal: 'Vi har vilje og evne til å endre oss.' },
    goals: [{ id: 'g1', name: 'Hele stillinger' }],
    above: [],
    ...changes,
  };
}

export function planView(changes: Partial<PlanView> = {}): PlanView {
  return {
    unit: nursingHome,
    sight: 'people',
    plan: {
      id: 'plan1',
      title: 'Kompetanseplan 2026–2029',
      status: 'running',
      years: [2026, 2027, 2028, 2029],
      mayChange: false,
      endorsements: [{ kind: 'adoption', on: '2026-02-12', body: 'Kommunestyret', caseNumber: '14/26' }],
    },
    areas: [
      {
        id: 'a1',
        name: 'Endring og utvikling',
        mainGoal: 'Vi har vilje og evne til å endre oss.',
        measures: [
          measureView(),
          measureView({
            id: 'm2',
            title: 'Opplæring i medarbeiderskap, avdelingsvis',
            years: [2027, 2028],
            status: 'planned',
            pending: true,
          }),
        ],
      },
      { id: 'a2', name: 'Digital kompetanse', mainGoal: 'Alle er trygge på verktøyene sine.', measures: [] },
    ],
    freshness,
    ...changes,
  };
}

export function measureForm(changes: Partial<MeasureFormView> = {}): MeasureFormView {
  return {
    plan: {
      id: 'plan1',
      title: 'Kompetanseplan 2026–2029',
      status: 'running',
      years: [2026, 2027, 2028, 2029],
    },
    areas: [
      { id: 'a1', name: 'Endring og utvikling', mainGoal: 'Vi har vilje og evne.', goalIds: ['g1'] },
      { id: 'a2', name: 'Digital kompetanse', mainGoal: 'Alle er trygge.', goalIds: [] },
    ],
    goals: [{ id: 'g1', name: 'Hele stillinger' }],
    competences: [
      { id: 'c1', name: 'Endringsledelse', kind: 'skill', unused: 'none' },
      { id: 'c2', name: 'Veiledning', kind: 'skill', unused: 'few' },
    ],
    parents: [],
    owners: [{ id: 'p1', name: 'Ragnhild Moe' }],
    onlyLeaders: false,
    freshness,
    ...changes,
  };
}
