import type { GapMapRow, GapMapView, MapCompetence } from '@rod-trad/shared/contracts/gap-map-views';
import { freshness, nursingHome, sector, ward } from './plan-views.ts';

/** Views as the service sends them, to be changed by the test that needs them otherwise. */
export const mapCompetences: readonly MapCompetence[] = [
  {
    id: 'c2',
    name: 'Førstehjelp',
    kind: 'certificate',
    area: 'Helse',
    critical: false,
    areas: ['Helse'],
    phasingOut: false,
  },
  {
    id: 'c1',
    name: 'Legemiddelhåndtering',
    kind: 'skill',
    area: 'Helse',
    critical: true,
    areas: ['Helse', 'Kvalitet'],
    phasingOut: false,
  },
  {
    id: 'c3',
    name: 'Journalsystem',
    kind: 'skill',
    area: 'Digital kompetanse',
    critical: false,
    areas: ['Digital kompetanse'],
    phasingOut: false,
  },
];

/** Met, gap and unknown for each competence, in order; absent where nothing is required. */
export type Counts = readonly (readonly [met: number, gap: number, unknown: number] | undefined)[];

export function mapRow(
  unit: GapMapRow['unit'],
  depth: number,
  counts: Counts,
  changes: Partial<GapMapRow> = {},
): GapMapRow {
  const there = [...counts.entries()].flatMap(([at, of]) => (of === undefined ? [] : [{ at, of }]));
  return {
    unit,
    depth,
    hasChildren: false,
    at: there.map(({ at }) => at),
    met: there.map(({ of }) => of[0]),
    gap: there.map(({ of }) => of[1]),
    unknown: there.map(({ of }) => of[2]),
    ...changes,
  };
}

export const ward2 = { ...ward, id: 'u4', name: 'Avdeling Måne' };
export const school = {
  ...sector,
  id: 'u9',
  name: 'Ås skole',
  level: 'establishment',
  parentId: 'u1',
} as const;

/** A sector with a nursing home of two wards, and a school. */
export function mapTable(changes: Partial<Shown> = {}): Shown {
  const people = { required: 20, gap: 5, unknown: 3 };
  return {
    kind: 'shown',
    competences: [...mapCompetences],
    rows: [
      mapRow(
        sector,
        0,
        [
          [10, 4, 1],
          [12, 3, 5],
          [6, 0, 2],
        ],
        { hasChildren: true, critical: [1], people },
      ),
      mapRow(
        nursingHome,
        1,
        [
          [4, 4, 1],
          [9, 3, 2],
          [4, 0, 2],
        ],
        {
          hasChildren: true,
          people: { required: 14, gap: 4, unknown: 2 },
          collective: [{ column: 2, needed: 6, holders: 4, shortage: 2 }],
        },
      ),
      mapRow(
        ward2,
        2,
        [
          [2, 0, 1],
          [5, 0, 1],
        ],
        { people: { required: 7, gap: 0, unknown: 1 } },
      ),
      mapRow(
        ward,
        2,
        [
          [2, 4, 0],
          [4, 3, 1],
          [4, 0, 2],
        ],
        { people: { required: 7, gap: 4, unknown: 1 } },
      ),
      mapRow(school, 1, [[6, 0, 0], undefined, [2, 0, 0]], { people: { required: 6, gap: 0, unknown: 0 } }),
    ],
    ...changes,
  };
}
type Shown = Extract<GapMapView['table'], { kind: 'shown' }>;

export function mapView(changes: Partial<GapMapView> = {}): GapMapView {
  return {
    unit: sector,
    sight: 'people',
    on: '2026-11-23',
    year: 2026,
    years: Array.from({ length: 11 }, (_, n) => 2026 + n),
    positionGroups: [{ id: 'nurse', name: 'Sykepleiere' }],
    table: mapTable(),
    freshness,
    ...changes,
  };
}

/** As those who see numbers are told: some of it hidden, nothing summed over competences, no position groups further down. */
export function numbersMapView(changes: Partial<GapMapView> = {}): GapMapView {
  const rows = mapTable().rows.map(({ people: _, critical: __, collective: ___, ...row }) => row);
  const hiding = rows.map((row) =>
    row.unit.id === nursingHome.id ? { ...row, at: [0], hidden: [1, 2] } : row,
  );
  return mapView({
    sight: 'numbers',
    threshold: 5,
    years: [2026],
    positionGroups: [],
    table: mapTable({ rows: hiding }),
    ...changes,
  });
}
