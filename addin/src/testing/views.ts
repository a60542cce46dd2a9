import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';

/** Views as the service sends them, to be changed by the test that needs them otherwise. */
export const sector: UnitRef = { id: 'u1', name: 'Helse og omsorg', level: 'sector' };
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
    title: 'Felles opplæring i endringsledelse og endringsprosesser for ledere og tillitsvalgte',
    strategy: 'develop',
    years: [2020],
    audience: 'Ledere og tillitsvalgte',
    status: 'onTrack',
    dueOn: '2020-12-15',
    progress: 40,
    owner: { id: 'p1', name: 'Ragnhild Moe' },
    mayChange: false,
    cost: { kroner: 0, hours: 0 },
    pending: false,
    ...changes,
  };
}

/** The customer's example in seed 001: one area with three measures, and one still empty. */
export function planView(changes: Partial<PlanView> = {}): PlanView {
  return {
    unit: nursingHome,
    sight: 'people',
    plan: {
      id: 'plan1',
      title: 'Plan',
      status: 'running',
      years: [2020, 2021, 2022, 2023],
      mayChange: false,
      endorsements: [],
    },
    areas: [
      {
        id: 'a1',
        name: 'Endrings- og utviklingskompetanse',
        mainGoal: 'Virksomheten har ledere og medarbeidere med evne og vilje til utvikling og endring.',
        measures: [
          measureView(),
          measureView({
            id: 'm2',
            title: 'Opplæring i medarbeiderskap',
            years: [2021, 2022],
            strategy: 'mobilise',
          }),
          measureView({ id: 'm3', title: '=15 nøkkelpersoner', years: [2022, 2023], status: 'planned' }),
        ],
      },
      { id: 'a2', name: 'Område 2', mainGoal: '', measures: [] },
    ],
    freshness: { asOf: '2026-11-23T08:15:00.000Z', revision: 7, stale: false },
    ...changes,
  };
}

export function homeView(changes: Partial<HomeView> = {}): HomeView {
  return {
    me: { id: 'p1', name: 'Ragnhild Moe', language: 'nb', roles: ['HrAdviser'], leader: false },
    pages: ['plan', 'gap', 'own'],
    units: [sector, nursingHome, ward],
    plan: planView(),
    checkIns: 0,
    educations: 0,
    hasTalk: false,
    ...changes,
  };
}
