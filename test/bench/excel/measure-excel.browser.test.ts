import { expect, it } from 'vitest';
import { excelWords } from './excel-words.ts';
import { measureExcel } from './measure-excel.ts';

it('the benchmark writes a table whole, refreshes only what has changed, and leaves nothing when it is stopped', async () => {
  const figures = await measureExcel(300);
  const { insert, naive, refresh, cancelled, file } = figures;
  // The head and all rows in one write, whose progress is told once.
  expect(insert).toMatchObject({ cells: 301 * 12, heard: 1 });
  expect(insert.syncs).toBeLessThanOrEqual(8);
  expect(naive.cells).toBe(301 * 12);
  expect(refresh.cells).toBe(3);
  expect(cancelled.error).toBe('Cancelled');
  expect(cancelled.after).toEqual(cancelled.before);
  expect(file.bytes).toBeGreaterThan(5_000);
  expect(excelWords(figures)).toContain('the workbook is as it was');
});
