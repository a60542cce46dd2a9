import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { measureList, measureRow } from '../testing/measure-list.ts';
import { createList } from './create-list.ts';
import { importRows } from './import-rows.ts';
import { countRows, listRows } from './list-rows.ts';

const stamp = { at: '2026-01-05T08:00:00Z', by: 'seed-app' };
let database: DatabaseSync;

beforeEach(() => {
  database = new DatabaseSync(':memory:');
  createList(database, measureList, stamp);
});

describe('importing rows', () => {
  it('gives numbers in order and dates them as the list, unless told otherwise', () => {
    expect(importRows(database, 'Tiltak', [measureRow(1), measureRow(2)])).toEqual([1, 2]);
    expect(importRows(database, 'Tiltak', [measureRow(3)], { at: '2026-02-01T08:00:00Z' })).toEqual([3]);
    const rows = listRows(database, 'Tiltak');
    expect(rows.map((row) => [row.id, row.createdAt, row.createdBy])).toEqual([
      [1, stamp.at, 'seed-app'],
      [2, stamp.at, 'seed-app'],
      [3, '2026-02-01T08:00:00Z', 'seed-app'],
    ]);
    expect(rows[0]?.fields).toMatchObject({ RowKey: 'm-1', PlanKey: 'p-1' });
  });

  it('takes all rows or none', () => {
    expect(() => importRows(database, 'Tiltak', [measureRow(1), measureRow(2, { Nope: 1 })])).toThrow(
      "'Nope'",
    );
    expect(() => importRows(database, 'Tiltak', [measureRow(1), measureRow(1)])).toThrow(
      'unique constraints',
    );
    expect(countRows(database, 'Tiltak')).toBe(0);
    expect(importRows(database, 'Tiltak', [measureRow(1)])).toEqual([1]);
  });

  it('refuses a list that is not there', () => {
    expect(() => importRows(database, 'Annet', [])).toThrow("no list 'Annet'");
  });
});
