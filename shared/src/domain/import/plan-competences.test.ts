import { describe, expect, it } from 'vitest';
import { buildCompetence } from '../../testing/build.ts';
import { faultsAt, importTown, planOf, townAfter } from '../../testing/import-trial.ts';
import { asId } from '../ids.ts';

const heads = ['name', 'kind', 'areas', 'nameNn', 'validMonths', 'mergedInto', 'status'];

describe('competences out of a file', () => {
  it('are active at once, and found again by kind and name', () => {
    const sheet = [
      heads,
      ['Palliasjon', 'ferdighet', 'Helse; Sikkerhet', 'Lindrande pleie', null, null, null],
      ['Truckfører', 'Sertifikat', 'Sikkerhet', null, 60, null, null],
    ];
    const town = importTown();
    const plan = planOf('competences', sheet, town);
    expect(plan.faults).toEqual([]);
    expect(plan.planned).toMatchObject([
      {
        entity: {
          name: { nb: 'Palliasjon', nn: 'Lindrande pleie' },
          kind: 'skill',
          areaIds: ['area', 'safety'],
          status: 'active',
        },
      },
      { entity: { name: { nb: 'Truckfører', nn: 'Truckfører' }, kind: 'certificate', validMonths: 60 } },
    ]);
    expect(planOf('competences', sheet, townAfter(town, plan))).toMatchObject({ planned: [], unchanged: 2 });
  });

  it('keep what the file is silent on, and take level texts one by one', () => {
    const plan = planOf('competences', [
      ['name', 'level3'],
      ['Sårstell', 'Veileder andre'],
    ]);
    expect(plan.planned).toMatchObject([
      {
        kind: 'change',
        id: 'wounds',
        changes: { levels: [{ nb: '' }, {}, {}, { nb: 'Veileder andre', nn: 'Veileder andre' }, {}] },
      },
    ]);
    expect(Object.keys(plan.planned[0]?.kind === 'change' ? plan.planned[0].changes : {})).toEqual([
      'levels',
    ]);
  });

  it('can go into one another, and remember what they were', () => {
    const sheet = [
      heads,
      ['Sårstell', null, null, null, null, 'Sårbehandling', null],
      ['Sårbehandling', 'ferdighet', 'Helse', null, null, null, null],
    ];
    const town = importTown();
    const plan = planOf('competences', sheet, town);
    expect(plan.faults).toEqual([]);
    const [merged, target] = plan.planned;
    const id = target?.kind === 'create' ? target.entity.id : undefined;
    expect(merged).toMatchObject({
      kind: 'change',
      id: 'wounds',
      changes: { mergedInto: id, status: 'retired', statusBeforeMerge: 'active' },
    });
    expect(planOf('competences', sheet, townAfter(town, plan))).toMatchObject({ planned: [], unchanged: 2 });
  });

  it('are refused in a circle, with each cell of it', () => {
    const plan = planOf('competences', [
      heads,
      ['A', null, 'Helse', null, null, 'B', null],
      ['B', null, 'Helse', null, null, 'C', null],
      ['C', null, 'Helse', null, null, 'A', null],
      ['D', null, 'Helse', null, null, 'Telefaks', null],
      ['E', null, 'Helse', null, null, 'Finnes ikke', null],
      ['Sårstell', null, null, null, null, 'Bandasjering', null],
    ]);
    expect(faultsAt(plan)).toEqual([
      'F2 mergeCycle',
      'F3 mergeCycle',
      'F4 mergeCycle',
      'F5 notInForce',
      'F6 unknownCompetence',
      // Bandasjering went into Sårstell long ago.
      'F7 mergeCycle',
    ]);
  });

  it('name each fault by its cell', () => {
    const twin = buildCompetence('wounds-paper', {
      name: { nb: 'Sårstell', nn: 'Sårpapir' },
      kind: 'certificate',
    });
    const town = importTown();
    const plan = planOf(
      'competences',
      [
        heads,
        ['Ny', 'ferdighet', 'Kultur', null, 12, null, null],
        [null, 'kunst', 'Helse', null, null, null, null],
        ['Sårstell', null, null, null, null, null, null],
        ['Brannvern', null, null, null, 0, null, 'Foreslått'],
        ['brannvern ', null, null, null, null, null, null],
        ['Annet', null, 'Helse', 'Brannvern', null, null, null],
        ['Tredje', 'sertifikat', 'Helse', 'Brannvern', null, null, null],
      ],
      importTown({ competences: [...town.competences, twin] }),
    );
    expect(faultsAt(plan)).toEqual([
      'C2 unknownArea',
      'E2 notForThisKind',
      'A3 required',
      'B3 notAChoice',
      'A4 severalOfThatName',
      'D5 alreadyThere',
      'E5 notWholeNumber',
      'G5 notAChoice',
      'A6 twoRowsForOneKey',
      'D6 alreadyThere',
      'D8 alreadyThere',
    ]);
  });

  it('move along the life a competence can have', () => {
    const proposed = buildCompetence('idea', { name: { nb: 'Idé', nn: 'Idé' }, status: 'proposed' });
    const town = importTown({ competences: [proposed, buildCompetence('x', { id: asId('x') })] });
    expect(
      faultsAt(
        planOf(
          'competences',
          [
            ['name', 'status'],
            ['Idé', 'fases ut'],
          ],
          town,
        ),
      ),
    ).toEqual(['B2 notThatWay']);
    expect(
      planOf(
        'competences',
        [
          ['name', 'status'],
          ['Idé', 'aktiv'],
        ],
        town,
      ).planned,
    ).toMatchObject([{ changes: { status: 'active' } }]);
  });
});
