import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMeasure } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { countThread } from './thread-counts.ts';

const target = (people: number) =>
  ({ competenceId: asId<'Competence'>('c'), targetLevel: 3, people }) as const;

it('counts places once a measure, and kroner and hours once a year', () => {
  const ward = asId<'Unit'>('ward');
  const measures = [
    buildMeasure('a', {
      competences: [target(4), target(9)],
      costKroner: 1000,
      costHours: 5,
      years: [2026, 2027],
    }),
    buildMeasure('b', { costKroner: 700, years: [] }),
  ];
  expect(countThread(measures.map((measure) => ({ measure, unitId: ward })))).toEqual({
    ...{ measures: 2, units: 1, people: 9, kroner: 2000, hours: 10 },
  });
  expect(countThread([])).toEqual({ measures: 0, units: 0, people: 0, kroner: 0, hours: 0 });
});

it('is the sum of its parts, but for the units, which are counted once', () => {
  const row = fc.record({
    people: fc.nat(50),
    cost: fc.nat(9000),
    years: fc.subarray([2026, 2027]),
    unit: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(row), fc.nat(20), (given, at) => {
      const rows = given.map(({ people, cost, years, unit }, i) => ({
        measure: buildMeasure(`m${i}`, {
          competences: [target(people)],
          costKroner: cost,
          costHours: cost,
          years,
        }),
        unitId: asId<'Unit'>(`u${unit}`),
      }));
      const [all, one, other] = [rows, rows.slice(0, at), rows.slice(at)].map(countThread);
      for (const of of ['measures', 'people', 'kroner', 'hours'] as const) {
        expect(all?.[of]).toBe((one?.[of] ?? 0) + (other?.[of] ?? 0));
      }
      expect(all?.units).toBe(new Set(given.map(({ unit }) => unit)).size);
    }),
  );
});
