import { describe, expect, it } from 'vitest';
import { buildUnit } from '../../testing/build.ts';
import { buildScore } from '../../testing/build-score.ts';
import { faultsAt, importTown, planOf, townAfter } from '../../testing/import-trial.ts';
import { asId } from '../ids.ts';
import { factorFields } from './import-fields.ts';
import type { Cell } from './sheet-row.ts';

const heads = ['unit', 'year', 'answers', ...factorFields];
const means: readonly Cell[] = ['4,1', '4,2', 4, '3,4', 4, '3.95', 3, 4, 5, 1];
const town = importTown({
  units: [
    buildUnit('health', { name: 'Helse' }),
    buildUnit('ward', { name: 'Avdeling Sol', parentId: asId('health') }),
    buildUnit('clinic', { name: 'Legevakta', parentId: asId('health') }),
  ],
});
const planned = (...rows: readonly (readonly Cell[])[]) => planOf('survey', [heads, ...rows], town);

describe('means of 10-FAKTOR out of a file', () => {
  it('are read with a decimal comma, once for a unit in a year, and for the country', () => {
    const sheet = [heads, ['Avdeling Sol', 2026, 14, ...means], ['Norge', '2026', null, ...means]];
    const plan = planOf('survey', sheet, town);
    expect(plan.faults).toEqual([]);
    const factors = [4.1, 4.2, 4, 3.4, 4, 3.95, 3, 4, 5, 1];
    expect(plan.planned).toMatchObject([
      { table: 'surveyScores', entity: { unitId: 'ward', year: 2026, answers: 14, factors } },
      { entity: { year: 2026, factors } },
    ]);
    const after = townAfter(town, plan);
    expect(planOf('survey', sheet, { ...after, units: town.units })).toMatchObject({
      planned: [],
      unchanged: 2,
    });
    const later = planOf('survey', [heads, ['Avdeling Sol', 2026, 15, ...means]], {
      ...after,
      units: town.units,
    });
    expect(later.planned).toMatchObject([
      { kind: 'change', changes: { answers: 15 }, base: { answers: 14 } },
    ]);
  });

  it('are refused each by its cell', () => {
    const plan = planned(
      ['Avdeling Sol', 2026, 4, ...means],
      ['Månen', 2027, null, ...means],
      ['Helse', 2024, '12,5', '0,9', '5,1', 'fire', ...means.slice(3)],
      ['Legevakta', 2024, 20, null, ...means.slice(1)],
      ['Legevakta', 2022, 20, ...means],
      ['clinic', 2022, 20, ...means],
    );
    expect(faultsAt(plan)).toEqual([
      'C2 tooFewAnswers',
      'A3 unknownUnit',
      'B3 outsideRange',
      'C3 required',
      'C4 notWholeNumber',
      'D4 outsideRange',
      'E4 outsideRange',
      'F4 outsideRange',
      'D5 required',
      'A7 twoRowsForOneKey',
    ]);
  });

  it('are refused where a few could be worked out from the unit above', () => {
    // 20 − 17 leaves three of the clinic.
    const sheet = [
      ['Helse', 2026, 20, ...means],
      ['Avdeling Sol', 2026, 17, ...means],
    ];
    expect(faultsAt(planned(...sheet))).toEqual(['C2 restTooFew']);
    expect(faultsAt(planned(['Helse', 2026, 20, ...means], ['Avdeling Sol', 2024, 17, ...means]))).toEqual(
      [],
    );
    expect(faultsAt(planned(['Helse', 2026, 22, ...means], ['Avdeling Sol', 2026, 17, ...means]))).toEqual(
      [],
    );
  });

  it('are refused below a unit that was read in before', () => {
    const standing = { ...town, surveyScores: [buildScore('health', 2026, { answers: 20 })] };
    const plan = planOf('survey', [heads, ['Avdeling Sol', 2026, 17, ...means]], standing);
    expect(faultsAt(plan)).toEqual(['C2 restTooFew']);
  });
});
