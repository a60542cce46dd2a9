import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { writeCells } from './workbook/write-cells.ts';
import { WorkbookStore } from './workbook-store.ts';

const now = () => new Date('2026-11-23T08:00:00Z');
const oneCell = { row: 0, column: 0, rows: 1, columns: 1 };

it('keeps each person’s workbooks apart, and over a restart', async () => {
  const database = new DatabaseSync(':memory:');
  const store = new WorkbookStore(database, now);
  for (const [person, name] of [['kari'], ['kari', 'Budsjett'], ['ola']] as const) {
    const opened = await store.open(person, name);
    writeCells(opened.workbook, opened.workbook.firstSheet(), oneCell, [[`${person} ${name ?? 'Bok1'}`]]);
    store.changed(opened);
  }
  await store.saved();
  const restarted = new WorkbookStore(database, now);
  const read = async (person: string, name?: string) =>
    (await restarted.open(person, name)).workbook.firstSheet().cell(0, 0)?.value;
  expect(await read('kari')).toBe('kari Bok1');
  expect(await read('kari', 'Budsjett')).toBe('kari Budsjett');
  expect(await read('ola')).toBe('ola Bok1');
  expect(await read('ingen')).toBeUndefined();
});

it('tells who listens of every change, and saves changes that come while it saves', async () => {
  const database = new DatabaseSync(':memory:');
  const store = new WorkbookStore(database, now);
  const opened = await store.open('kari');
  const versions: number[] = [];
  const stop = store.onChange((changed) => versions.push(changed.version));
  store.changed(opened);
  const first = store.saved();
  writeCells(opened.workbook, opened.workbook.firstSheet(), oneCell, [['sist']]);
  store.changed(opened);
  stop();
  store.changed(opened);
  await Promise.all([first, store.saved()]);
  expect(versions).toEqual([2, 3]);
  const again = await new WorkbookStore(database, now).open('kari');
  expect(again.workbook.firstSheet().cell(0, 0)?.value).toBe('sist');
});
