import { describe, expect, it } from 'vitest';
import { findOtherSolutions } from './other-solution.ts';

const told = (...cells: number[][]) => cells.map((of, cell) => ({ cell, classes: of }));
/** Classes of so many in the state among so many people. */
const classes = (...of: [count: number, people: number][]) =>
  of.map(([count, people]) => ({ count, people }));
const certainty = (
  cells: ReturnType<typeof told>,
  of: ReturnType<typeof classes>,
  whole: number[],
  forAll = true,
) => findOtherSolutions(cells, of)(new Set(whole), undefined, forAll);

describe('what can be found out about a number', () => {
  it('follows where it is a difference of what is told', () => {
    expect(certainty(told([0, 1], [1]), classes([3, 5], [9, 9]), [0])).toBe('follows');
  });

  it('is open where somebody could as well be in another class', () => {
    expect(certainty(told([0, 1]), classes([3, 5], [9, 9]), [0])).toBe('open');
    // Two rows and two columns told, four inner numbers: round the square one up, one down.
    const square = told([0, 1], [2, 3], [0, 2], [1, 3]);
    expect(certainty(square, classes([2, 4], [3, 4], [4, 4], [2, 4]), [0])).toBe('open');
  });

  it('is not open when the only ones who could make up for it know better', () => {
    const alone = classes([3, 3], [1, 1]);
    expect(certainty(told([0, 1]), alone, [0])).toBe('unclear');
    expect(certainty(told([0, 1]), alone, [0], false)).toBe('open');
    // With two such people, each leaves the other as a way out.
    expect(certainty(told([0, 1, 2]), classes([3, 3], [1, 1], [1, 1]), [0])).toBe('open');
  });

  it('is not open when it would take more people than there are', () => {
    // Three cells, each of two of the first three classes with the fourth; one each of those is two of the fourth. Another three
    // cells bind the fourth to a fifth the same way round, so that one of the two must lose two of its one.
    const cells = told([0, 1, 3], [1, 2, 3], [0, 2, 3], [3, 4]);
    expect(certainty(cells, classes([1, 2], [1, 2], [1, 2], [1, 2], [1, 2]), [3], false)).toBe('unclear');
    expect(certainty(cells, classes([1, 2], [1, 2], [1, 2], [2, 4], [2, 4]), [3], false)).toBe('open');
  });
});
