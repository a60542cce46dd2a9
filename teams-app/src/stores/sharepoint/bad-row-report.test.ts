import { expect, it } from 'vitest';
import { createBadRowReport } from './bad-row-report.ts';

it('names bad rows, and does not fill the log with a whole list of them', () => {
  const lines: unknown[] = [];
  const onBadRow = createBadRowReport((where, what) => lines.push([where, what]));
  const bad = { list: 'RT Vurderinger', field: 'level', problem: 'Required' };
  for (let row = 1; row <= 12_345; row += 1) onBadRow({ ...bad, itemId: String(row) });
  onBadRow({ ...bad, field: 'by', itemId: '7' });
  expect(lines).toHaveLength(10 + 3 + 1);
  expect(lines[0]).toEqual(['row left out', { ...bad, itemId: '1', count: 1 }]);
  expect(lines[12]).toEqual(['row left out', { ...bad, itemId: '10000', count: 10_000 }]);
  expect(lines[13]).toMatchObject(['row left out', { field: 'by', count: 1 }]);
});
