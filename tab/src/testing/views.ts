import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';
import type { GapCell, GapTotal, GapView } from '@rod-trad/shared/contracts/gap-views';
import type { HomeView, OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import { freshness, measureView, nursingHome, planView, sector, ward } from './plan-views.ts';

/** Views as the service sends them, to be changed by the test that needs them otherwise. */
export function shownTotal(competenceId: string, changes: object = {}): GapTotal {
  return { kind: 'shown', competenceId, required: 2, met: 1, gap: 1, unknown: 0, coverage: 0.5, ...changes };
}

const cell = (competenceId: string, state: GapCell['state'], held?: number): GapCell => ({
  competenceId,
  state,
  required: 3,
  ...(held === undefined ? {} : { held }),
});

export function gapView(changes: Partial<GapView> = {}): GapView {
  return {
    unit: nursingHome,
    sight: 'people',
    on: '2026-11-23',
    competences: [
      { id: 'c1', name: 'Legemiddelhåndtering', kind: 'skill', area: 'Helse', critical: true },
      { id: 'c2', name: 'Førstehjelp', kind: 'certificate', area: 'Helse', critical: false },
      { id: 'c3', name: 'Journalsystem', kind: 'skill', area: 'Digital kompetanse', critical: false },
    ],
    people: {
      kind: 'shown',
      rows: [
        {
          person: { id: 'p2', name: 'Øyvind Hansen' },
          title: 'Sykepleier',
          cells: [
            cell('c1', 'met', 3),
            { competenceId: 'c2', state: 'met', required: 1, held: 1 },
            cell('c3', 'unknown'),
          ],
          gaps: 0,
          unknown: 1,
        },
        {
          person: { id: 'p3', name: 'Áilu Bær' },
          title: 'Helsefagarbeider',
          cells: [cell('c1', 'gap', 2), { competenceId: 'c2', state: 'gap', required: 1, held: 0 }],
          gaps: 2,
          unknown: 0,
        },
      ],
    },
    totals: [
      shownTotal('c1', { collective: { needed: 2, holders: 1, shortage: 1 } }),
      shownTotal('c2'),
      shownTotal('c3', { required: 1, met: 0, gap: 0, unknown: 1, coverage: 0 }),
    ],
    children: [{ unit: ward, totals: [shownTotal('c1'), { kind: 'hidden', competenceId: 'c2', known: {} }] }],
    freshness,
    ...changes,
  };
}

/** One competence as the service tells of it, to be changed by the test that needs it otherwise. */
export function capitalRow(changes: Partial<CapitalRowView> = {}): CapitalRowView {
  return {
    competence: { id: 'c1', name: 'Legemiddelhåndtering', kind: 'skill', area: 'Helse', critical: true },
    cell: { ...cell('c1', 'gap', 2), source: 'leader', assessedOn: '2026-05-04' },
    heldText: 'Gjør det sammen med andre.',
    requiredText: 'Gjør det selvstendig.',
    inForce: true,
    self: { id: 's1', level: 3, words: 'Gjør det selvstendig.', on: '2026-04-01', evidence: 'Kurs i mars' },
    leader: { id: 'l1', level: 2, words: 'Gjør det sammen med andre.', on: '2026-05-04' },
    difference: -1,
    open: 'l1',
    inUse: 'yes',
    wish: 2,
    unused: false,
    monthsOld: 6,
    stale: false,
    pending: false,
    growth: [
      { on: '2024-02-01', level: 1, source: 'self' },
      { on: '2026-05-04', level: 2, source: 'leader' },
    ],
    ...changes,
  };
}

const nothingSaid = {
  self: undefined,
  leader: undefined,
  difference: undefined,
  open: undefined,
  inUse: undefined,
  wish: undefined,
  monthsOld: undefined,
  heldText: undefined,
  requiredText: undefined,
  growth: [],
} satisfies Partial<CapitalRowView>;

export function ownView(changes: Partial<OwnCompetenceView> = {}): OwnCompetenceView {
  return {
    person: { id: 'p3', name: 'Áilu Bær' },
    side: 'self',
    positions: [{ title: 'Helsefagarbeider', unit: 'Fjordvik sykehjem', percent: 80 }],
    rows: [
      capitalRow(),
      capitalRow({
        ...nothingSaid,
        competence: {
          id: 'c3',
          name: 'Journalsystem',
          kind: 'skill',
          area: 'Digital kompetanse',
          critical: false,
        },
        cell: cell('c3', 'unknown'),
      }),
      capitalRow({
        ...nothingSaid,
        competence: { id: 'c2', name: 'Førstehjelp', kind: 'certificate', area: 'Helse', critical: false },
        cell: {
          competenceId: 'c2',
          state: 'met',
          required: 1,
          held: 1,
          source: 'agreed',
          expiresOn: '2027-01-31',
        },
        agreed: { id: 'a2', level: 1, on: '2026-01-31' },
        paper: { state: 'expiresSoon', until: '2027-01-31', issuer: 'Røde Kors', issuedOn: '2026-01-31' },
        inUse: 'yes',
      }),
    ],
    measures: [measureView({ id: 'm9', title: 'Kurs i legemiddelhåndtering' })],
    freshness,
    ...changes,
  };
}

export function competenceChoices() {
  const words = [
    'Har ikke gjort det.',
    'Sammen med andre.',
    'På egen hånd.',
    'Også når det er vanskelig.',
    'Lærer det bort.',
  ];
  const skill = { kind: 'skill', area: 'Helse', phasingOut: false, levels: words } as const;
  return {
    competences: [
      { ...skill, id: 'c1', name: 'Legemiddelhåndtering' },
      { ...skill, id: 'c3', name: 'Journalsystem' },
      { ...skill, id: 'c4', name: 'Samisk språk og kultur' },
      { ...skill, id: 'c5', name: 'Faksrutiner', phasingOut: true },
      {
        ...skill,
        id: 'c2',
        name: 'Førstehjelp',
        kind: 'certificate' as const,
        levels: ['Har ikke', 'Har'],
        validMonths: 12,
      },
    ],
  };
}

export function leaderHome(changes: Partial<HomeView> = {}): HomeView {
  return {
    me: { id: 'p1', name: 'Ragnhild Moe', language: 'nb', roles: [], leader: true },
    pages: ['plan', 'gap', 'own'],
    units: [sector, nursingHome, ward],
    plan: planView(),
    checkIns: 0,
    educations: 0,
    hasTalk: false,
    own: ownView({ person: { id: 'p1', name: 'Ragnhild Moe' } }),
    ...changes,
  };
}

export function employeeHome(changes: Partial<HomeView> = {}): HomeView {
  return {
    me: { id: 'p3', name: 'Áilu Bær', language: 'nb', roles: [], leader: false },
    pages: ['own'],
    units: [],
    checkIns: 0,
    educations: 0,
    hasTalk: false,
    own: ownView(),
    ...changes,
  };
}
