import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { planOf, townAfter, townWithPlan } from '../../testing/import-trial.ts';
import { factorFields } from './import-fields.ts';
import type { ImportKind } from './import-kind.ts';
import type { Cell } from './sheet-row.ts';

const options = { on: day('2024-05-02') };
const days = fc.constantFrom('01.01.2020', '2021-06-15', '31.12.2025');
const person = fc.constantFrom('kari', '10002', 'ola@fjordvik.example', 'Kari@Fjordvik.example');
const competence = fc.constantFrom('Sårstell', 'Brannvern', 'Bandasjering');
const blank = <T extends Cell>(of: fc.Arbitrary<T>) => fc.oneof(of, fc.constant(null));

/** Sheets that are mostly right, with rows about few things, so that they meet. */
const sheets: Readonly<Record<ImportKind, { heads: Cell[]; row: fc.Arbitrary<Cell[]> }>> = {
  positions: {
    heads: ['person', 'startOn', 'unit', 'title', 'percent', 'endOn'],
    row: fc.tuple(
      person,
      days,
      blank(fc.constantFrom('Avdeling Sol', 'home')),
      fc.constantFrom('Sykepleier', 'Vikar'),
      fc.integer({ min: 0, max: 100 }),
      blank(fc.constantFrom('31.12.2026', '01.01.2019')),
    ),
  },
  competences: {
    heads: ['name', 'kind', 'areas', 'mergedInto', 'nameNn'],
    row: fc.tuple(
      fc.constantFrom('Sårstell', 'A', 'B', 'C', 'D'),
      blank(fc.constantFrom('ferdighet', 'sertifikat')),
      fc.constantFrom('Helse', 'Sikkerhet'),
      blank(fc.constantFrom('A', 'B', 'Sårstell')),
      blank(fc.constantFrom('A', 'E')),
    ),
  },
  requirements: {
    heads: ['competence', 'unit', 'level', 'atLeast', 'validFrom', 'validTo'],
    row: fc.tuple(
      competence,
      fc.constantFrom('Alle', 'Avdeling Sol'),
      fc.constantFrom(0, 1),
      blank(fc.integer({ min: 1, max: 3 })),
      days,
      blank(fc.constantFrom('31.12.2026', '01.01.2030')),
    ),
  },
  assessments: {
    heads: ['person', 'competence', 'level', 'by', 'on', 'expiresOn'],
    row: fc.tuple(
      person,
      competence,
      fc.constantFrom(0, 1),
      fc.constantFrom('selv', 'leder'),
      days,
      fc.constant(null),
    ),
  },
  matrix: {
    heads: ['person', 'competence:wounds', 'competence:fire'],
    row: fc.tuple(person, blank(fc.integer({ min: 0, max: 5 })), blank(fc.constantFrom(0, 'x'))),
  },
  plan: {
    heads: ['area', 'measure', 'year:2026', 'year:2027', 'audience'],
    row: fc.tuple(
      fc.constantFrom('Helse', 'Sikkerhet'),
      fc.constantFrom('1. Kurs', 'Fagdag', '2)', 'b) Hospitering'),
      fc.constantFrom<Cell>('x', null, 'nei', 1),
      blank(fc.constantFrom('✓', '-')),
      blank(fc.constantFrom('Alle', 'Ledere')),
    ),
  },
  survey: {
    heads: ['unit', 'year', 'answers', ...factorFields],
    row: fc
      .tuple(
        fc.constantFrom('Avdeling Sol', 'home', 'Norge'),
        fc.constantFrom(2022, 2024, '2026'),
        fc.integer({ min: 4, max: 30 }),
        fc.array(fc.constantFrom<Cell>('3,5', 4, '4.25', 5), { minLength: 10, maxLength: 10 }),
      )
      .map(([unit, year, answers, means]): Cell[] => [unit, year, answers, ...means]),
  },
};
const files = Object.entries(sheets).map(([kind, { heads, row }]) => ({
  kind: kind as ImportKind,
  heads,
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
}));

describe.each(files)('a file of $kind', ({ kind, heads, rows }) => {
  it('changes nothing the second time', () => {
    let taken = 0;
    fc.assert(
      fc.property(rows, (sheet) => {
        const town = townWithPlan();
        const first = planOf(kind, [heads, ...sheet], town, options);
        fc.pre(first.faults.length === 0);
        taken += 1;
        const again = planOf(kind, [heads, ...sheet], townAfter(town, first), options);
        expect({ planned: again.planned, faults: again.faults }).toEqual({ planned: [], faults: [] });
      }),
      { numRuns: 150, maxSkipsPerRun: 200 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  it('writes nothing with a fault in it, and every fault points at a row and a column of its own', () => {
    fc.assert(
      fc.property(rows, (sheet) => {
        const { planned, faults } = planOf(kind, [heads, ...sheet], townWithPlan(), options);
        if (faults.length > 0) expect(planned).toEqual([]);
        for (const { row, column, target } of faults) {
          expect(row).toBeGreaterThanOrEqual(2);
          expect(row).toBeLessThanOrEqual(sheet.length + 1);
          if (column !== undefined) expect(heads[column]).toBe(target);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('with one row spoilt has its fault in that row', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (sheet, at) => {
        const town = townWithPlan();
        fc.pre(planOf(kind, [heads, ...sheet], town, options).faults.length === 0);
        const spoilt = sheet.map((row, n) =>
          n === at % sheet.length ? [{ formula: true } as const, ...row.slice(1)] : row,
        );
        const { faults } = planOf(kind, [heads, ...spoilt], town, options);
        expect(faults).toContainEqual(
          expect.objectContaining({ row: (at % sheet.length) + 2, column: 0, code: 'formulaInCell' }),
        );
      }),
      { numRuns: 60, maxSkipsPerRun: 200 },
    );
  });
});

// The rows of a plan stand in an order, and take the area of the row above.
describe.each(files.filter(({ kind }) => kind !== 'plan'))('a file of $kind', ({ kind, heads, rows }) => {
  it('means the same in any order of its rows', () => {
    fc.assert(
      fc.property(
        rows.chain((sheet) =>
          fc.tuple(fc.constant(sheet), fc.shuffledSubarray(sheet, { minLength: sheet.length })),
        ),
        ([sheet, shuffled]) => {
          const plans = [sheet, shuffled].map((some) =>
            planOf(kind, [heads, ...some], townWithPlan(), options),
          );
          const [written, codes] = [
            plans.map(({ planned }) =>
              planned.map(({ row: _, ...write }) => JSON.stringify(write)).toSorted(),
            ),
            plans.map(({ faults }) => faults.length > 0),
          ];
          expect(written[1]).toEqual(written[0]);
          expect(codes[1]).toBe(codes[0]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
