import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../testing/at-once.ts';
import { cellGroups } from './cell-groups.ts';

const limit = 3_000;
const blocks = fc.array(
  fc.record({
    row: fc.nat(50),
    column: fc.nat(5),
    values: fc.array(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer()), {
        minLength: 2,
        maxLength: 2,
      }),
      {
        minLength: 1,
        maxLength: 60,
      },
    ),
  }),
);

describe('cells in groups', () => {
  it('hold every cell at its place, in order, each group within its limit', () => {
    fc.assert(
      fc.property(blocks, (made) => {
        const groups = atOnce(cellGroups(made, limit));
        const rowsOf = (all: typeof made) =>
          all.flatMap(({ row, column, values }) => values.map((_, at) => [row + at, column]));
        const flat = groups.flat();
        expect(flat.flatMap(({ row, column, values }) => values.map((_, at) => [row + at, column]))).toEqual(
          rowsOf(made),
        );
        expect(flat.flatMap(({ values }) => values.flat())).toHaveLength(
          made.flatMap(({ values }) => values.flat()).length,
        );
        for (const group of groups) {
          const bytes = Buffer.byteLength(JSON.stringify(group.map(({ values }) => values)));
          expect(group.length === 1 && group[0]?.values.length === 1 ? 0 : bytes).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('are no more than the bytes make necessary', () => {
    const values = Array.from({ length: 20_000 }, (_, at) => ['Kompetanseområde «Ærlighet»', at, 'Tiltak']);
    const groups = atOnce(cellGroups([{ row: 0, column: 0, values }], 100_000));
    const bytes = Buffer.byteLength(JSON.stringify(values));
    // Three more bytes a row for the marks of text, which the text in guillemets needs.
    expect(groups.length).toBeLessThanOrEqual(Math.ceil((bytes + 60_000) / 97_000) + 1);
    expect(groups.length).toBeGreaterThan(1);
  });

  it('guard texts that would become something else, and leave what is not ours', () => {
    expect(atOnce(cellGroups([{ row: 0, column: 0, values: [['=1+1', null, 4]] }]))).toEqual([
      [{ row: 0, column: 0, values: [["'=1+1", null, 4]] }],
    ]);
  });
});
