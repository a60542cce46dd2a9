import { describe, expect, it } from 'vitest';
import { both, buildArea, buildMeasure, buildPlan } from '../../testing/build.ts';
import { faultsAt, importTown, planOf, townAfter, townWithPlan } from '../../testing/import-trial.ts';
import { asId } from '../ids.ts';
import type { Cell } from './sheet-row.ts';

const years2020 = buildPlan('plan', { firstYear: 2020, lastYear: 2023, status: 'draft' });
const change = buildArea('change', { name: both('Endrings- og utviklingskompetanse') });
const merged = { merged: true } as const;
const heads = ['area', 'measure', 'year:2026', 'year:2027'];

/** The customer's example of seed 001, cell by cell: its areas are merged downwards, and three of the four wait to be filled in. */
const example: readonly (readonly Cell[])[] = [
  ['area', 'measure', 'year:2020', 'year:2021', 'year:2022', 'year:2023'],
  [
    'Endrings- og \nutviklings-\nkompetanse',
    '1. Felles opplæring i endringsledelse og endringsprosesser for ledere og tillitsvalgte',
    ...['x', null, null, null],
  ],
  [
    merged,
    '2. Opplæring i medarbeiderskap og livslang læring for alle medarbeidere \n(avdelingsvis)',
    ...[null, 'x', 'x', null],
  ],
  [
    merged,
    '3. Utviklingsprogram for 15 nøkkelpersoner og prosjektledere i metoder/verktøy for endringsprosesser',
    ...[null, null, 'x', 'x'],
  ],
  ...['Område 2.', 'Område 3.', 'Område 4.'].flatMap((area): Cell[][] => [
    [area, '1.', null, null, null, null],
    [merged, '2.', null, null, null, null],
    [merged, '3.', null, null, null, null],
  ]),
];

describe('the table of the customer’s example', () => {
  const town = townWithPlan({ areas: [change] }, years2020);

  it('becomes three measures in their order, each with its years, and nothing of what waits to be filled in', () => {
    const plan = planOf('plan', example, town);
    expect(faultsAt(plan)).toEqual([]);
    expect(plan.planned).toMatchObject([
      {
        ...{ row: 2, table: 'measures', kind: 'create' },
        entity: {
          title: 'Felles opplæring i endringsledelse og endringsprosesser for ledere og tillitsvalgte',
          ...{ planId: 'plan', areaId: 'change', years: [2020], order: 1 },
          ...{ strategy: 'develop', status: 'planned', progress: 0 },
        },
      },
      {
        entity: {
          title: 'Opplæring i medarbeiderskap og livslang læring for alle medarbeidere (avdelingsvis)',
          ...{ years: [2021, 2022], order: 2 },
        },
      },
      { row: 4, entity: { years: [2022, 2023], order: 3 } },
    ]);
    expect(plan.rows).toBe(12);
  });

  it('makes nothing new when it is sent again, and a changed x is a change', () => {
    const after = townAfter(town, planOf('plan', example, town));
    expect(planOf('plan', example, after)).toMatchObject({ planned: [], unchanged: 3, faults: [] });
    const moved = example.map((row, at) => (at === 1 ? [...row.slice(0, 2), null, 'x', null, null] : row));
    expect(planOf('plan', moved, after).planned).toMatchObject([
      { row: 2, kind: 'change', changes: { years: [2021] }, base: { years: [2020] } },
    ]);
  });
});

describe('an old plan', () => {
  const plan = (rows: readonly (readonly Cell[])[], town = townWithPlan()) =>
    planOf('plan', [heads, ...rows], town);

  it('goes after what stands in each area, and leaves what it is silent on', () => {
    const standing = buildMeasure('m1', {
      ...{ title: '1) Felles opplæring', areaId: asId('area'), years: [2026, 2029], order: 7 },
      ...{ audience: 'Ledere', strategy: 'mobilise' },
    });
    const found = plan(
      [
        ['Helse', 'felles opplæring', null, 'x'],
        [null, 'a) Fagdag', 'ja', '✓'],
        ['sikkerhet', 'Øvelse', 1, '-'],
      ],
      townWithPlan({ measures: [standing] }),
    );
    expect(faultsAt(found)).toEqual([]);
    expect(found.planned).toMatchObject([
      { id: 'm1', changes: { years: [2027, 2029] }, base: { years: [2026, 2029] } },
      { entity: { title: 'Fagdag', areaId: 'area', years: [2026, 2027], order: 8 } },
      { entity: { title: 'Øvelse', areaId: 'safety', years: [2026], order: 1 } },
    ]);
    expect(found.planned[0]).not.toHaveProperty('changes.title');
  });

  it('says more of each measure where it has columns for it', () => {
    const more = [
      'owner',
      'strategy',
      'learningForm',
      'learningArena',
      'costKroner',
      'dueOn',
      'status',
      'goal',
    ];
    const sheet = [
      ['area', 'measure', 'years', ...more, 'wantedEffect'],
      [
        ...['Helse', 'Fagdag', '2026–2027, 2029', '10001', 'Mobilisere', 'Fagdag', 'Nettverk'],
        ...['20 000', '31.12.2026', 'Ferdig', 'Trygg alderdom', 'Tryggere vakter'],
      ],
    ];
    const town = townWithPlan();
    const found = planOf('plan', sheet, town);
    expect(faultsAt(found)).toEqual([]);
    expect(found.planned[0]).toMatchObject({
      entity: {
        ...{
          years: [2026, 2027, 2029],
          ownerId: 'kari',
          strategy: 'mobilise',
          learningForm: 'professionalDay',
        },
        ...{
          learningArena: 'network',
          costKroner: 20_000,
          dueOn: '2026-12-31',
          status: 'done',
          progress: 100,
        },
        ...{ goalIds: ['goal'], wantedEffect: 'Tryggere vakter' },
      },
    });
    expect(planOf('plan', sheet, townAfter(town, found))).toMatchObject({ planned: [], unchanged: 1 });
  });

  it('names each fault by its cell', () => {
    const stopped = buildMeasure('m1', { title: 'Stanset', status: 'stopped', years: [2026] });
    const twins = ['m2', 'm3'].map((id) => buildMeasure(id, { title: 'Tvilling' }));
    const found = planOf(
      'plan',
      [
        [...heads, 'year:2031', 'owner', 'years'],
        [null, 'Uten område', 'x', null, null, null, null],
        ['Romfart', 'Rakett', 'x', null, null, null, null],
        [null, 'Rakett to', 'x', null, null, null, null],
        ['Helse', 'Kurs', 'kanskje', null, 'x', 'Kari Nordmann', null],
        [null, '2.', 'x', null, null, null, null],
        [null, '1. Kurs', 'x', null, null, 'gone', 'snart'],
        [null, 'Stanset', null, 'x', null, null, null],
        [null, 'Tvilling', 'x', null, null, null, null],
        [null, '3.', '-', 'nei', 0, null, null],
        [{ formula: true }, 'Formel', 'x', null, null, null, null],
      ],
      townWithPlan({ measures: [stopped, ...twins] }),
    );
    expect(faultsAt(found)).toEqual([
      'A2 noAreaAbove',
      'A3 areaNotInPlan',
      'C5 notAMark',
      'E5 yearOutsidePlan',
      'F5 unknownPerson',
      'B6 required',
      'B7 twoRowsForOneKey',
      'F7 hasLeft',
      'G7 notYears',
      'B8 measureIsStopped',
      'B9 severalMeasures',
      'A11 formulaInCell',
    ]);
    expect(found.faults.find(({ code }) => code === 'areaNotInPlan')?.values).toEqual({
      areas: 'Helse, Sikkerhet',
    });
  });

  it('finds a measure that was renamed since, and takes its words from the file', () => {
    const rows = [['Helse', 'Kurs', 'x', null]];
    const town = townWithPlan();
    const after = townAfter(town, plan(rows, town));
    const renamed = { ...after.measures[0], title: 'Kurs i sårstell' } as (typeof after.measures)[number];
    const again = plan(rows, townWithPlan({ measures: [renamed] }));
    expect(again.planned).toMatchObject([{ kind: 'change', changes: { title: 'Kurs' } }]);
  });

  it('needs a plan that may be changed, and success criteria where it is adopted', () => {
    const rows = [['Helse', 'Kurs', 'x', null]];
    expect(faultsAt(plan(rows, importTown()))).toEqual([' noPlanChosen']);
    const adopted = buildPlan('plan', { firstYear: 2026, lastYear: 2029, status: 'adopted' });
    expect(faultsAt(plan([...rows, ['', 'Fagdag', 'x']], townWithPlan({}, adopted)))).toEqual([
      ' criteriaColumnNeeded',
    ]);
    const sheet = [
      [...heads, 'successCriteria'],
      ['Helse', 'Kurs', 'x', null, ''],
    ];
    expect(faultsAt(planOf('plan', sheet, townWithPlan({}, adopted)))).toEqual(['E2 required']);
  });
});
