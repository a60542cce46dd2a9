import { toInstant } from '@rod-trad/shared/domain/iso-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTableRows } from './table-rows.ts';

interface Row {
  readonly id: string;
  readonly group?: string;
  readonly n: number;
}
const stored = (entity: Row) => ({ entity, etag: `"${entity.n}"`, modifiedAt: toInstant(new Date(0)) });

const act = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  group: fc.constantFrom('x', 'y', undefined),
  n: fc.nat(3),
  drop: fc.boolean(),
});

describe('the rows of a table', () => {
  it('are what a plain map would hold, whatever is put and dropped', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const rows = createTableRows<Row>('group');
        const model = new Map<string, Row>();
        for (const { id, group, n, drop } of acts) {
          const entity = { id, n, ...(group === undefined ? {} : { group }) };
          const handedOut = [rows.all(), rows.where('x'), rows.where('y')] as const;
          const copies = handedOut.map((list) => [...list]);
          if (drop) rows.drop(id);
          else rows.put(stored(entity));
          if (drop) model.delete(id);
          else model.set(id, entity);
          // What was handed out before has not moved.
          expect(handedOut.map((list) => [...list])).toEqual(copies);
          const byId = (list: readonly Row[]) => list.toSorted((a, b) => a.id.localeCompare(b.id));
          const expected = [...model.values()];
          expect(byId(rows.all())).toEqual(byId(expected));
          for (const value of ['x', 'y']) {
            expect(byId(rows.where(value))).toEqual(byId(expected.filter((row) => row.group === value)));
          }
          expect(rows.get(id)?.entity).toEqual(model.get(id));
          expect(rows.size).toBe(model.size);
        }
      }),
    );
  });

  it('hand out the same array until something changes', () => {
    const rows = createTableRows<Row>('group');
    const first = { id: 'a', group: 'x', n: 1 };
    rows.put(stored(first));
    const all = rows.all();
    rows.put({ ...stored(first), etag: '"new"' });
    expect(rows.all()).toBe(all);
    expect(rows.get('a')?.etag).toBe('"new"');
    rows.put(stored({ ...first, n: 2 }));
    expect(rows.all()).not.toBe(all);
  });

  it('take one more row among 50,000 without rebuilding anything', () => {
    const rows = createTableRows<Row>('group');
    for (let i = 0; i < 50_000; i += 1) rows.put(stored({ id: `r${i}`, group: `g${i % 1_000}`, n: i }));
    const untouched = rows.where('g1');
    const started = performance.now();
    for (let i = 0; i < 1_000; i += 1) rows.put(stored({ id: `new${i}`, group: 'g0', n: i }));
    // A rebuild of 50,000 rows takes some ten milliseconds; a thousand of them would take ten seconds.
    expect(performance.now() - started).toBeLessThan(500);
    expect(rows.where('g1')).toBe(untouched);
    expect(rows.where('g0')).toHaveLength(1_050);
  });
});
