import { describe, expect, it } from 'vitest';
import { measureView } from '../testing/plan-views.ts';
import { beginningOf } from './use-beginning.ts';

const area = (id: string, count: number) => ({
  id,
  name: id,
  mainGoal: '',
  measures: Array.from({ length: count }, (_, at) => measureView({ id: `${id}${at}` })),
});

describe('the beginning of a plan', () => {
  it('is the plan itself when it is short', () => {
    const short = [area('a', 20), area('b', 0), area('c', 40)];
    expect(beginningOf(short)).toBe(short);
  });

  it.each([
    [
      [50, 30, 20],
      [50, 10],
    ],
    [[60, 0, 5], [60]],
    [[5000], [60]],
    [
      [30, 0, 31],
      [30, 0, 30],
    ],
  ])('%o rows in areas begin as %o', (counts, begun) => {
    const areas = counts.map((count, at) => area(`a${at}-`, count));
    expect(beginningOf(areas).map(({ measures }) => measures.length)).toEqual(begun);
  });
});
