import { describe, expect, it } from 'vitest';
import { smallCombinations } from './small-combinations.ts';
import { smallSums } from './small-sums.ts';

/** Classes of so many people in the state, and of no others. */
const classes = (...counts: number[]) => counts.map((count) => ({ count, people: count }));
const told = (...cells: number[][]) => cells.map((of, cell) => ({ cell, classes: of }));

describe('small sums that follow from what is told', () => {
  it('are found where large classes cancel out', () => {
    // A town of 20, 30 and 2 that work in both units: first + second − town are the two.
    expect(smallSums(told([0, 1, 2], [0, 2], [1, 2]), classes(20, 30, 2), 5)).toEqual([[0, 1, 2]]);
  });

  it('are not there where somebody else could make up for it', () => {
    // The town has 8 of its own besides: what is left over is eight less two.
    expect(smallSums(told([0, 1, 2, 3], [0, 2], [1, 2]), classes(20, 30, 2, 8), 5)).toEqual([]);
    // Two twos and a one that work in two units each are five together, and nobody can tell them apart.
    const three = told([0, 1, 2, 3, 4, 5], [0, 3, 4], [1, 3, 5], [2, 4, 5]);
    expect(smallSums(three, classes(9, 9, 9, 2, 2, 1), 5)).toEqual([]);
    expect(smallSums(three, classes(9, 9, 9, 2, 1, 1), 5)).toHaveLength(1);
  });

  it('are found when one person can take the own state out', () => {
    // The town's three less the one who works in both units is two: nobody knows of whom, but the one.
    const cells = told([0, 1, 2, 3], [0, 2], [1, 2]);
    const one = classes(20, 30, 1, 3);
    expect(smallSums(cells, one, 5)).toHaveLength(1);
    expect(smallSums(cells, classes(20, 30, 2, 3), 5)).toEqual([]);
  });

  it('are made of several rows that are none alone', () => {
    const rows = [
      {
        row: new Map([
          [0, 1],
          [2, 1],
          [3, -1],
        ]),
        pivot: 0,
      },
      {
        row: new Map([
          [1, 1],
          [2, -1],
          [3, 1],
        ]),
        pivot: 1,
      },
    ];
    const found = smallCombinations(rows, classes(2, 2, 3, 3), 5);
    expect(found.map((sum) => Object.fromEntries(sum))).toContainEqual({ 0: 1, 1: 1 });
  });
});
