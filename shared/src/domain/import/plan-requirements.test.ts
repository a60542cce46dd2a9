import { describe, expect, it } from 'vitest';
import { buildRequirement, day } from '../../testing/build.ts';
import { faultsAt, importTown, planOf, townAfter } from '../../testing/import-trial.ts';
import { asId } from '../ids.ts';

const heads = ['competence', 'unit', 'group', 'level', 'atLeast', 'validFrom', 'validTo', 'critical'];

describe('requirements out of a file', () => {
  it('are made once, and changed where the file says otherwise', () => {
    const sheet = [
      heads,
      ['Sårstell', 'Avdeling Sol', 'Sykepleier', 3, null, '01.01.2026', null, 'ja'],
      ['Sårstell', 'Alle', 'alle', 1, null, '01.01.2027', '31.12.2030', null],
      ['Brannvern', 'Avdeling Sol', 'Alle', 'ja', 2, '01.01.2026', null, 'x'],
    ];
    const town = importTown();
    const plan = planOf('requirements', sheet, town);
    expect(plan.faults).toEqual([]);
    expect(plan.planned).toMatchObject([
      { entity: { unitId: 'ward', positionGroupId: 'nurse', level: 3, rule: 'everyone', critical: true } },
      { entity: { unitId: 'all', positionGroupId: 'all', validTo: '2030-12-31', critical: false } },
      { entity: { competenceId: 'fire', level: 1, rule: { atLeast: 2 } } },
    ]);
    const after = townAfter(town, plan);
    expect(planOf('requirements', sheet, after)).toMatchObject({ planned: [], unchanged: 3, faults: [] });
    const more = planOf(
      'requirements',
      [heads, ['Brannvern', 'ward', 'Alle', 1, 3, '2026-01-01', null, null]],
      after,
    );
    expect(more.planned).toMatchObject([
      { kind: 'change', changes: { rule: { atLeast: 3 } }, base: { rule: { atLeast: 2 } } },
    ]);
  });

  it('without a column for units are for all', () => {
    const plan = planOf('requirements', [
      ['competence', 'validFrom'],
      ['Sårstell', '2026-01-01'],
    ]);
    expect(plan.planned).toMatchObject([
      { entity: { unitId: 'all', positionGroupId: 'all', level: undefined } },
    ]);
  });

  it('name each fault by its cell', () => {
    const standing = buildRequirement('wounds', {
      id: asId('r1'),
      unitId: asId('ward'),
      validFrom: day('2024-01-01'),
    });
    const plan = planOf(
      'requirements',
      [
        heads,
        ['Sårstell', 'Avdeling Sol', 'Alle', 4, null, '01.01.2026', '31.12.2025', null],
        ['Sårstell', null, 'Lege', 5, 0, null, null, 'kanskje'],
        ['Telefaks', 'Avdeling Sol', 'Alle', 3, null, '2026-01-01', null, null],
        ['Brannvern', 'Avdeling Sol', 'Alle', 2, null, '2026-01-01', null, null],
        ['Sårstell', 'Hjemmetjenesten', 'Alle', 3, null, '2026-01-01', null, null],
        ['Sårstell', 'home', 'Alle', 2, null, '2026-01-01', null, null],
        // The same is asked of the same people already.
        ['Sårstell', 'Avdeling Sol', 'Alle', 3, null, '2027-01-01', null, null],
      ],
      importTown({ requirements: [standing] }),
    );
    expect(faultsAt(plan)).toEqual([
      'G2 endsBeforeItBegins',
      'B3 allOrName',
      'C3 unknownGroup',
      'D3 levelOutsideScale',
      'E3 notWholeNumber',
      'F3 required',
      'H3 notYesOrNo',
      'A4 notInForce',
      'D5 levelOutsideScale',
      'A7 twoRowsForOneKey',
      'A8 alreadyThere',
    ]);
  });
});
