import { describe, expect, it } from 'vitest';
import { buildAssessment, day } from '../../testing/build.ts';
import { faultsAt, importTown, planOf, townAfter } from '../../testing/import-trial.ts';

const heads = ['person', 'competence', 'level', 'on', 'by'];
const matrix = ['person', 'competence:wounds', 'competence:fire'];
const on = { on: day('2024-05-02') };

describe('assessments out of a file', () => {
  it('are added as the source says, and never twice', () => {
    const sheet = [
      heads,
      ['kari@fjordvik.example', 'Sårstell', 3, '02.05.2024', 'Leder'],
      ['kari@fjordvik.example', 'sårstell', '2', '02.05.2024', 'Selv'],
    ];
    const town = importTown();
    const plan = planOf('assessments', sheet, town);
    expect(plan.planned).toMatchObject([
      {
        row: 2,
        kind: 'create',
        entity: {
          personId: 'kari',
          competenceId: 'wounds',
          level: 3,
          by: 'leader',
          on: '2024-05-02',
          inUse: 'yes',
          wish: 0,
        },
      },
      { row: 3, kind: 'create', entity: { level: 2, by: 'self' } },
    ]);
    expect(plan.people).toEqual(new Set(['kari']));
    expect(planOf('assessments', sheet, townAfter(town, plan))).toMatchObject({
      planned: [],
      unchanged: 2,
      faults: [],
    });
  });

  it('count before what was said in the product on the same day', () => {
    const [row] = planOf('assessments', [heads, ['kari', 'Sårstell', 3, '2024-05-02', 'self']]).planned;
    // The product's own ids begin with the moment in base 36.
    expect(row?.kind === 'create' && row.entity.id < new Date('2024-05-02').getTime().toString(36)).toBe(
      true,
    );
  });

  it('never change what has been imported', () => {
    const town = importTown();
    const first = planOf('assessments', [heads, ['kari', 'Sårstell', 3, '2024-05-02', 'leder']], town);
    const other = planOf(
      'assessments',
      [heads, ['kari', 'Sårstell', 4, '2024-05-02', 'leder']],
      townAfter(town, first),
    );
    expect(faultsAt(other)).toEqual(['C2 saidOtherwise']);
  });

  it('are not doubled when the competence has been merged since', () => {
    const apart = importTown().competences.map((one) =>
      one.id === 'dressing' ? { ...one, mergedInto: undefined, status: 'active' as const } : one,
    );
    const sheet = [heads, ['kari', 'Bandasjering', 2, '2024-05-02', 'leder']];
    const before = importTown({ competences: apart });
    const after = townAfter(before, planOf('assessments', sheet, before));
    expect(after.assessments).toMatchObject([{ competenceId: 'dressing' }]);
    const merged = importTown({ assessments: after.assessments });
    expect(planOf('assessments', sheet, merged)).toMatchObject({ planned: [], unchanged: 1 });
  });

  it('carry the person’s own word on use and wish, and take none from a leader', () => {
    const own = buildAssessment('kari', 'wounds', {
      by: 'self',
      inUse: 'no',
      wish: 3,
      on: day('2025-01-01'),
    });
    const town = importTown({ assessments: [own] });
    const plan = planOf('assessments', [heads, ['kari', 'Sårstell', 3, '2024-05-02', 'leder']], town);
    expect(plan.planned).toMatchObject([{ entity: { inUse: 'no', wish: 3 } }]);
    const said = planOf(
      'assessments',
      [
        [...heads, 'wish'],
        ['kari', 'Sårstell', 3, '2024-05-02', 'leder', 2],
      ],
      town,
    );
    expect(faultsAt(said)).toEqual(['F2 onlyOwnWord']);
  });

  it('name each fault by its cell', () => {
    const plan = planOf('assessments', [
      heads,
      ['gone@fjordvik.example', 'Sårstell', 3, '2024-05-02', 'leder'],
      ['kari', 'Sårstell', 5, '2024-05-02', 'leder'],
      ['kari', 'Telefaks', 3, '2024-05-02', 'leder'],
      ['kari', 'Stell av sår', 3, '01.01.2027', 'enighet'],
      ['kari', 'Brannvern', 3, '2024-05-02', 'leder'],
      ['kari', 'Brannvern', 'ja', '2024-05-02', 'leder'],
      ['kari', 'Sårstell', null, null, null],
    ]);
    expect(faultsAt(plan)).toEqual([
      'A2 hasLeft',
      'C3 levelOutsideScale',
      'B4 notInForce',
      'B5 unknownCompetence',
      'D5 dateInFuture',
      'E5 notAChoice',
      'C6 levelOutsideScale',
      // A certificate that lasts two years needs a day to count from.
      '7 required',
      'C8 required',
      'D8 required',
    ]);
  });

  it('come from a skills matrix cell by cell; an empty cell is unknown and not 0', () => {
    const sheet = [matrix, ['kari', 3, null], ['10002', '0', ''], [null, null, null]];
    const town = importTown();
    const plan = planOf('matrix', sheet, town, on);
    expect(plan.faults).toEqual([]);
    expect(plan.rows).toBe(2);
    expect(plan.planned).toMatchObject([
      {
        row: 2,
        entity: { personId: 'kari', competenceId: 'wounds', level: 3, by: 'leader', on: '2024-05-02' },
      },
      { row: 3, entity: { personId: 'ola', competenceId: 'wounds', level: 0 } },
    ]);
    expect(planOf('matrix', sheet, townAfter(town, plan), on)).toMatchObject({ planned: [], unchanged: 2 });
  });

  it('point at the cell of the matrix, also for two rows about one person', () => {
    const plan = planOf(
      'matrix',
      [matrix, ['kari', 3, null], ['10001', 2, null], ['ola@fjordvik.example', 'god', null]],
      importTown(),
      on,
    );
    expect(faultsAt(plan)).toEqual(['B3 twoRowsForOneKey', 'B4 levelOutsideScale']);
  });

  it('stop at a hundred thousand cells, and say so', () => {
    const rows = Array.from({ length: 50_001 }, (_, n) => [n % 2 === 0 ? 'kari' : 'ola', 3, 0]);
    const plan = planOf('matrix', [matrix, ...rows], importTown(), on);
    expect(faultsAt(plan)[0]).toBe(' tooManyChanges');
    expect(plan.faults.length, 'and tell of no more faults than anybody mends').toBeLessThan(50_010);
  });

  it('need a day, and a column with a competence', () => {
    expect(faultsAt(planOf('matrix', [matrix, ['kari', 3, null]]))).toEqual(['2 required']);
    expect(
      faultsAt(
        planOf(
          'matrix',
          [
            ['person', 'competence:old'],
            ['kari', 3],
          ],
          importTown(),
          on,
        ),
      ),
    ).toEqual(['B unknownTarget']);
    expect(faultsAt(planOf('matrix', [['person'], ['kari']], importTown(), on))).toEqual([
      ' noCompetenceColumn',
    ]);
  });

  it('refuse a column with national identity numbers once, without the numbers', () => {
    const plan = planOf('assessments', [
      [...heads, 'evidence'],
      ['01017012345', 'Sårstell', 3, '2024-05-02', 'leder', null],
      ['kari', 'Sårstell', 3, '2024-05-02', 'leder', 'Kurs, f.nr. 150385 49968'],
      ['01017012345', 'Sårstell', 3, '2024-05-03', 'leder', null],
    ]);
    expect(faultsAt(plan).filter((fault) => fault.endsWith('identityNumber'))).toEqual([
      'A identityNumber',
      'F identityNumber',
    ]);
    expect(JSON.stringify(plan)).not.toMatch(/01017012345|49968/);
  });
});
