import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBefore } from './place.ts';

describe('a place in the plan table', () => {
  it('is last, first or between two', () => {
    const rows = [
      { id: 'a', order: 1 },
      { id: 'c', order: 4 },
      { id: 'b', order: 2 },
    ];
    expect(placeBefore([], undefined)).toBe(1);
    expect(placeBefore(rows, undefined)).toBe(5);
    expect(placeBefore(rows, 'moved away')).toBe(5);
    expect(placeBefore(rows, 'a')).toBe(0);
    expect(placeBefore(rows, 'c')).toBe(3);
  });

  it('puts the row where it was asked for, whatever was moved before, and moves no other', () => {
    const moves = fc.array(fc.tuple(fc.nat(9), fc.nat(10)), { maxLength: 30 });
    fc.assert(
      fc.property(moves, (all) => {
        let ids = Array.from({ length: 10 }, (_, i) => `m${i}`);
        const order = new Map(ids.map((id, i) => [id, i + 1]));
        for (const [from, to] of all) {
          const id = ids[from] as string;
          const others = ids.filter((other) => other !== id);
          const before = others[to];
          order.set(
            id,
            placeBefore(
              others.map((o) => ({ id: o, order: order.get(o) as number })),
              before,
            ),
          );
          ids = before === undefined ? [...others, id] : others.toSpliced(to, 0, id);
        }
        expect([...order].toSorted(([, a], [, b]) => a - b).map(([id]) => id)).toEqual(ids);
      }),
    );
  });
});
