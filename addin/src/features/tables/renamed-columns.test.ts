import { describe, expect, it } from 'vitest';
import { planColumns, tableOf } from '../../testing/datasets.ts';
import { withColumnsOf } from './known-base.ts';
import { renamedColumns } from './renamed-columns.ts';

const labels = Object.fromEntries(planColumns.map(({ id, label }) => [id, label]));
const sheet = (header: readonly string[]) => ({ header, body: [], top: 4, left: 1 });
const header = planColumns.map(({ label }) => label);
const renamed = (names: readonly string[]) => renamedColumns(sheet(names), labels, tableOf());

describe('columns under another name', () => {
  it('are told with the cell of their header', () => {
    expect(renamed(header)).toEqual([]);
    expect(renamed(header.with(2, 'Tiltak'))).toEqual([
      { id: 'measure', column: 'Overordnede tiltak', now: 'Tiltak', cell: 'D4' },
    ]);
    expect(renamed(header.with(0, 'Område'))).toMatchObject([{ id: 'area', cell: 'B4' }]);
  });

  it('are not those that were deleted', () => {
    expect(renamed(header.toSpliced(2, 1))).toEqual([]);
    expect(renamed(header.slice(0, -1))).toEqual([]);
  });

  it('keep what they were filled with', () => {
    const before = { columns: ['measure', 'strategy'], rows: new Map([['m1', ['Kurs', 'Utvikle']]]) };
    const after = {
      columns: ['strategy', 'measure'],
      rows: new Map([
        ['m1', ['Rekruttere', '']],
        ['m2', ['Utvikle', '']],
      ]),
    };
    const kept = withColumnsOf(before, after, new Set(['measure']));
    expect([...kept.rows]).toEqual([
      ['m1', ['Rekruttere', 'Kurs']],
      ['m2', ['Utvikle', '']],
    ]);
    expect(withColumnsOf(before, after, new Set())).toEqual(after);
  });
});
