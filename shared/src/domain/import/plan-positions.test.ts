import { describe, expect, it } from 'vitest';
import { buildEmployment, day } from '../../testing/build.ts';
import { faultsAt, importTown, planOf, townAfter } from '../../testing/import-trial.ts';
import { asId } from '../ids.ts';

const heads = ['person', 'startOn', 'unit', 'title', 'percent'];

describe('positions out of a file', () => {
  it('are made with a key of their own, and found again the second time', () => {
    const sheet = [
      [...heads, 'group', 'endOn', 'birthYear'],
      ['kari@fjordvik.example', '01.08.2020', 'Avdeling Sol', 'Sykepleier', '80,5', 'Sykepleier', null, 1980],
      [
        '10002',
        '2021-01-01',
        'hjemmetjenesten',
        'Helsefagarbeider',
        '100 %',
        'Helsefagarbeidar',
        '31.12.2026',
        '',
      ],
    ];
    const town = importTown();
    const plan = planOf('positions', sheet, town);
    expect(plan.faults).toEqual([]);
    expect(plan.planned).toMatchObject([
      {
        row: 2,
        table: 'employments',
        kind: 'create',
        entity: {
          personId: 'kari',
          unitId: 'ward',
          positionGroupId: 'nurse',
          title: 'Sykepleier',
          percent: 80.5,
          primary: true,
          startOn: '2020-08-01',
          birthYear: 1980,
        },
      },
      {
        row: 3,
        entity: { personId: 'ola', unitId: 'home', percent: 100, endOn: '2026-12-31', primary: true },
      },
    ]);
    expect(plan.people).toEqual(new Set(['kari', 'ola']));
    const again = planOf('positions', sheet, townAfter(town, plan));
    expect(again).toMatchObject({ planned: [], unchanged: 2, faults: [] });
  });

  it('change what the file says, and leave what it is silent on', () => {
    const before = buildEmployment('kari', 'ward', {
      startOn: day('2020-08-01'),
      birthYear: 1980,
      endOn: day('2030-01-01'),
    });
    const plan = planOf(
      'positions',
      [
        [...heads, 'endOn'],
        ['kari@fjordvik.example', '01.08.2020', 'Avdeling Sol', 'Fagsykepleier', 100, ''],
      ],
      importTown({ employments: [before] }),
    );
    expect(plan.planned).toEqual([
      {
        row: 2,
        table: 'employments',
        kind: 'change',
        id: before.id,
        changes: { title: 'Fagsykepleier' },
        base: { title: 'Sykepleier' },
      },
    ]);
  });

  it('know a position again that has only moved to another unit', () => {
    const before = buildEmployment('kari', 'ward', { startOn: day('2020-08-01') });
    const town = importTown({ employments: [before] });
    const moved = planOf(
      'positions',
      [heads, ['kari', '01.08.2020', 'Hjemmetjenesten', 'Sykepleier', 100]],
      town,
    );
    expect(moved.planned).toMatchObject([{ kind: 'change', id: before.id, changes: { unitId: 'home' } }]);
    const second = planOf(
      'positions',
      [heads, ['kari', '01.08.2020', 'Hjemmetjenesten', 'Nattevakt', 20]],
      town,
    );
    expect(second.planned).toMatchObject([{ kind: 'create', entity: { unitId: 'home', primary: false } }]);
  });

  it('know a position without a unit from one that has one, whatever both are called now', () => {
    const there = [
      buildEmployment('kari', 'ward', { startOn: day('2020-08-01'), title: 'A' }),
      buildEmployment('kari', undefined, { startOn: day('2020-08-01'), title: 'B' }),
    ];
    const plan = planOf(
      'positions',
      [heads, ['kari', '01.08.2020', 'ward', 'C', 100], ['kari', '01.08.2020', null, 'D', 100]],
      importTown({ employments: there }),
    );
    expect(plan.planned).toMatchObject([
      { id: there[0]?.id, changes: { title: 'C' } },
      { id: there[1]?.id, changes: { title: 'D' } },
    ]);
  });

  it('know a position by the HR system’s number, wherever it goes', () => {
    const numbered = [...heads, 'positionNumber'];
    const town = importTown();
    const plan = planOf(
      'positions',
      [numbered, ['kari', '01.08.2020', 'Avdeling Sol', 'Sykepleier', 100, 'A-1']],
      town,
    );
    const moved = planOf(
      'positions',
      [numbered, ['kari', '01.09.2020', 'Hjemmetjenesten', 'Leder', 100, 'A-1']],
      townAfter(town, plan),
    );
    expect(moved.planned).toMatchObject([
      { kind: 'change', changes: { unitId: 'home', title: 'Leder', startOn: '2020-09-01' } },
    ]);
  });

  it('make the largest of two new positions the main one', () => {
    const plan = planOf('positions', [
      heads,
      ['kari', '2024-01-01', 'Avdeling Sol', 'Sykepleier', 20],
      ['kari', '2024-01-01', 'Hjemmetjenesten', 'Sykepleier', 80],
    ]);
    expect(plan.planned).toMatchObject([{ entity: { primary: false } }, { entity: { primary: true } }]);
  });

  it('do not guess which of two like positions is meant', () => {
    const twins = ['1', '2'].map((n) =>
      buildEmployment('kari', 'ward', { id: asId(n), startOn: day('2020-08-01'), title: `Vakt ${n}` }),
    );
    const plan = planOf(
      'positions',
      [heads, ['kari', '01.08.2020', 'Avdeling Sol', 'Sykepleier', 100]],
      importTown({ employments: twins }),
    );
    expect(faultsAt(plan)).toEqual(['B2 severalMatch']);
  });

  it('name each fault by its cell, and plan nothing', () => {
    const plan = planOf('positions', [
      [...heads, 'endOn', 'group'],
      ['kari@fjordvik.example', '01.08.2020', 'Avdeling Sol', 'Sykepleier', 100, null, null],
      ['nobody@fjordvik.example', '32.01.2020', 'Avdeling Måne', 'Sykepleier', 120, null, 'Lege'],
      ['Person kari', '01.08.2020', null, null, null, '01.01.2020', null],
      [null, null, 'Avdeling Sol', 'Sykepleier', 100, null, null],
      ['10001', '2020-08-01', 'ward', 'Sykepleier', 100, null, null],
      ['ola@fjordvik.example', 44044, null, 'Vikar', 'halv', { formula: true }, { error: '#N/A' }],
    ]);
    expect(faultsAt(plan)).toEqual([
      'A3 unknownPerson',
      'B3 notADate',
      'C3 unknownUnit',
      'E3 notANumber',
      'G3 unknownGroup',
      'A4 unknownPerson',
      'A5 required',
      'B5 required',
      'B6 twoRowsForOneKey',
      'B7 notADate',
      'E7 notANumber',
      'F7 formulaInCell',
      'G7 errorInCell',
    ]);
    expect(plan.faults.find(({ code }) => code === 'twoRowsForOneKey')?.values).toEqual({ row: 2 });
    expect(plan).toMatchObject({ planned: [], rows: 6 });
  });

  it('refuse a share where a percentage is meant', () => {
    const rows = [1, '0,8', 1.5, 0].map((share, n) => ['ola', `2020-0${n + 1}-01`, null, 'Vikar', share]);
    expect(faultsAt(planOf('positions', [heads, ...rows]))).toEqual([
      'E2 shareNotPercent',
      'E3 shareNotPercent',
    ]);
  });

  it('refuse an end before the beginning, and a new position without a title or a percentage', () => {
    const plan = planOf('positions', [
      [...heads, 'endOn'],
      ['ola@fjordvik.example', '01.08.2020', null, null, null, '01.01.2020'],
    ]);
    expect(faultsAt(plan)).toEqual(['D2 required', 'E2 required', 'F2 endsBeforeItBegins']);
  });

  it('say once what is wrong with a cell', () => {
    const plan = planOf('positions', [
      heads,
      ['kari@fjordvik.example', '01.08.2020', 'Avdeling Sol', 'Sykepleier', '150'],
      ['ola@fjordvik.example', '01.08.2020', 'Avdeling Sol', 'Sykepleier', ''],
    ]);
    expect(faultsAt(plan)).toEqual(['E2 notANumber', 'E3 required']);
  });
});
