import type { DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf, datasetTable } from '../../datasets/dataset-table.ts';
import type { Base } from '../../excel/table-base.ts';
import type { Cell } from '../../excel/table-steps.ts';
import { applySteps } from '../../testing/apply-steps.ts';
import { atOnce } from '../../testing/at-once.ts';
import { datasetView } from '../../testing/datasets.ts';
import { compareTable } from './compare-table.ts';
import { refreshSteps } from './refresh-steps.ts';

const columns: DatasetView['columns'] = [
  { id: 'a', label: 'A', kind: 'text', editable: true },
  { id: 'b', label: 'B', kind: 'number', editable: true },
  { id: 'c', label: 'C', kind: 'text', editable: false },
  { id: 'key', label: 'Nøkkel', kind: 'key', editable: false },
];
const labels = { a: 'A', b: 'B', c: 'C', key: 'Nøkkel' };
const cells = fc.tuple(
  fc.constantFrom('', 'en', 'to'),
  fc.constantFrom<Cell>('', 1, 2),
  fc.constantFrom('', 'x', 'y'),
);
type Cells = readonly Cell[];
/** Rows by key; the same few keys and values again and again, so that they meet. */
const rows = fc.dictionary(fc.constantFrom('k1', 'k2', 'k3', 'k4'), cells, { noNullPrototype: true });

const tableOf = (made: Readonly<Record<string, Cells>>) =>
  atOnce(
    datasetTable(
      datasetView({
        columns,
        rows: Object.entries(made).map(([key, row]) => ({ key, version: '1', cells: [...row, key] })),
      }),
    ),
  );
const sheetOf = (made: Readonly<Record<string, Cells>>) => ({
  ...{ header: columns.map(({ label }) => label), top: 1, left: 0 },
  body: Object.entries(made).map(([key, row]): unknown[] => [...row, key]),
});
const compare = (base: Base, sheet: ReturnType<typeof sheetOf>, fresh: Readonly<Record<string, Cells>>) => {
  const compared = atOnce(compareTable(base, sheet, labels, tableOf(fresh)));
  if (compared.kind === 'noKey') throw new Error('No key');
  return compared;
};

describe('three ways, whatever has happened', () => {
  it('finds nothing in three that are the same', () => {
    fc.assert(
      fc.property(rows, (made) => {
        expect(compare(baseOf(tableOf(made)), sheetOf(made), made).rows).toEqual([]);
      }),
    );
  });

  it('tells of every cell that differs exactly once, and of no other', () => {
    fc.assert(
      fc.property(rows, rows, rows, (base, sheet, fresh) => {
        const { rows: told, faults } = compare(baseOf(tableOf(base)), sheetOf(sheet), fresh);
        expect(faults).toEqual([]);
        expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
        const differing = Object.keys(sheet)
          .filter((key) => key in fresh)
          .flatMap((key) =>
            [0, 1].flatMap((at) => {
              const [b, s, f] = [base[key]?.[at], sheet[key]?.[at], fresh[key]?.[at]];
              const same = b === undefined ? s === f : b === s && s === f;
              return same ? [] : [`${key} ${columns[at]?.id}`];
            }),
          );
        const changed = told.filter(({ kind }) => kind === 'changed');
        expect(
          changed.flatMap(({ key, cells }) => cells.map(({ column }) => `${key} ${column}`)).toSorted(),
        ).toEqual(differing.toSorted());
        // Rows that are not on both sides are told of as rows.
        const others = [...Object.keys(sheet), ...Object.keys(fresh)].filter(
          (key) => !(key in sheet && key in fresh),
        );
        const toldOf = told.filter(({ kind }) => kind !== 'changed').map(({ key }) => key);
        const empty = others.filter(
          (key) => !(key in fresh) && !(key in base) && sheet[key]?.slice(0, 2).every((cell) => cell === ''),
        );
        expect([...toldOf, ...empty].toSorted()).toEqual(others.toSorted());
      }),
    );
  });

  it('makes SharePoint what the sheet is when all of mine is written and nobody else has changed anything', () => {
    fc.assert(
      fc.property(rows, rows, (base, sheet) => {
        const after: Record<string, Cells> = { ...base };
        for (const { key, kind, cells: written } of compare(baseOf(tableOf(base)), sheetOf(sheet), base)
          .rows) {
          if (kind === 'removed') delete after[key];
          else {
            const row = [...(after[key] ?? ['', '', ''])];
            for (const cell of written) row[cell.column === 'a' ? 0 : 1] = cell.sheet;
            after[key] = row;
          }
        }
        const editable = (made: Readonly<Record<string, Cells>>) =>
          Object.entries(made)
            .map(([key, row]) => [key, ...row.slice(0, 2)])
            .filter(([key, ...row]) => String(key) in base || row.some((cell) => cell !== ''));
        expect(editable(after).toSorted()).toEqual(editable(sheet).toSorted());
      }),
    );
  });

  it('refreshes so that nothing of mine is lost, all of theirs is there, and the same is still mine', () => {
    fc.assert(
      fc.property(rows, rows, rows, (before, typed, fresh) => {
        const base = baseOf(tableOf(before));
        const sheet = sheetOf(typed);
        const told = compare(base, sheet, fresh).rows;
        const refreshed = atOnce(refreshSteps({ base, sheet, labels, fresh: tableOf(fresh) }));
        if (refreshed.kind === 'noKey') throw new Error('No key');
        const after = { ...sheet, ...applySteps(sheet, refreshed.steps) };
        const again = compare(refreshed.base, after, fresh).rows;
        const mine = (found: typeof told) =>
          found.flatMap(({ key, kind, side, cells: differing }) =>
            kind === 'changed'
              ? differing
                  .filter((cell) => cell.side === 'mine' || cell.side === 'conflict')
                  .map((cell) => [key, cell.column, cell.sheet])
              : side === 'theirs'
                ? []
                : [[key, kind]],
          );
        expect(mine(again)).toEqual(mine(told));
        expect(again.filter(({ side }) => side === 'theirs')).toEqual([]);
        // What is only a copy is a true one.
        for (const row of after.body) {
          const key = String(row[3]);
          if (key in fresh) expect(row[2]).toBe(fresh[key]?.[2]);
        }
        const twice = atOnce(
          refreshSteps({ base: refreshed.base, sheet: after, labels, fresh: tableOf(fresh) }),
        );
        expect(twice).toMatchObject({ changed: 0, steps: { writes: [], added: [], removed: [] } });
      }),
      { numRuns: 300 },
    );
  });
});
