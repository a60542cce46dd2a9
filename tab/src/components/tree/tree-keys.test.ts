import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveOfKey } from './tree-keys.ts';
import { step, type TreeNode, treeRows } from './tree-rows.ts';

const node = (id: string, ...below: TreeNode[]): TreeNode => ({ id, name: id, below, draw: () => id });
/** goal → (area → plan → two measures), (other) */
const roots = [node('goal', node('area', node('plan', node('m1'), node('m2'))), node('other'))];
const rowsOf = (...open: string[]) => treeRows(roots, new Set(open), new Map());
const ids = (...open: string[]) => rowsOf(...open).map(({ id }) => id);

describe('what is drawn of a tree', () => {
  it('is what is open, from above', () => {
    expect(ids()).toEqual(['goal']);
    expect(ids('goal', 'plan')).toEqual(['goal', 'area', 'other']);
    const rows = rowsOf('goal', 'area', 'plan');
    expect(
      rows.map(({ id, level, position, siblings, parent }) => [id, level, position, siblings, parent]),
    ).toEqual([
      ['goal', 1, 1, 1, -1],
      ['area', 2, 1, 2, 0],
      ['plan', 3, 1, 1, 1],
      ['m1', 4, 1, 2, 2],
      ['m2', 4, 2, 2, 2],
      ['other', 2, 2, 2, 0],
    ]);
  });

  it('is never more of many siblings than a step, until more are asked for', () => {
    const many = [node('plan', ...Array.from({ length: 5000 }, (_, n) => node(`m${n}`)))];
    const first = treeRows(many, new Set(['plan']), new Map());
    expect(first).toHaveLength(1 + step + 1);
    expect(first.at(-1)).toMatchObject({ id: 'plan more', left: 5000 - step, position: step + 1 });
    const all = treeRows(many, new Set(['plan']), new Map([['plan', 5000]]));
    expect(all).toHaveLength(5001);
    expect(all.at(-1)).toMatchObject({ id: 'm4999', left: 0 });
  });
});

describe('the keys of a tree', () => {
  const rows = rowsOf('goal', 'area');
  const at = (id: string) => rows.findIndex((row) => row.id === id);
  it.each([
    ['ArrowDown', 'goal', { kind: 'go', to: 1 }],
    ['ArrowUp', 'goal', { kind: 'go', to: 0 }],
    ['End', 'goal', { kind: 'go', to: 3 }],
    ['Home', 'other', { kind: 'go', to: 0 }],
    ['ArrowRight', 'area', { kind: 'go', to: 2 }],
    ['ArrowRight', 'plan', { kind: 'open', ids: ['plan'] }],
    ['ArrowRight', 'other', undefined],
    ['ArrowLeft', 'area', { kind: 'close', ids: ['area'] }],
    ['ArrowLeft', 'plan', { kind: 'go', to: 1 }],
    ['ArrowLeft', 'other', { kind: 'go', to: 0 }],
    ['*', 'plan', { kind: 'open', ids: ['plan'] }],
    ['P', 'goal', { kind: 'go', to: 2 }],
    ['g', 'other', { kind: 'go', to: 0 }],
    ['x', 'goal', undefined],
    ['Tab', 'goal', undefined],
  ])('%s in %s', (key, id, move) => {
    expect(moveOfKey(key, at(id), rows)).toEqual(move);
  });

  it('reach every row from every other, one step at a time', () => {
    const open = fc.subarray(['goal', 'area', 'plan']);
    fc.assert(
      fc.property(open, (opened) => {
        const drawn = rowsOf(...opened);
        let place = 0;
        const seen = [0];
        for (let n = 1; n < drawn.length; n += 1) {
          const move = moveOfKey('ArrowDown', place, drawn);
          if (move?.kind === 'go') place = move.to;
          seen.push(place);
        }
        expect(seen).toEqual(drawn.map((_, n) => n));
        // And left, again and again, leads to the root.
        for (let n = 0; n < 10; n += 1) {
          const move = moveOfKey('ArrowLeft', place, drawn);
          if (move?.kind === 'go') place = move.to;
          else if (move?.kind === 'close') place = drawn[place]?.parent ?? -1;
          if (place === -1) break;
        }
        expect(place <= 0).toBe(true);
      }),
    );
  });
});
