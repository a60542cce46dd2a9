import { describe, expect, it } from 'vitest';
import type { Work } from '../../components/in-turns.ts';
import { baseOf, datasetTable } from '../../datasets/dataset-table.ts';
import { datasetView, planRow } from '../../testing/datasets.ts';
import { compareTable } from './compare-table.ts';
import { refreshSteps } from './refresh-steps.ts';

/** What work comes to, how long it took, and the longest time it could not be laid down, in milliseconds. */
function measured<T>(work: Work<T>): { value: T; whole: number; longest: number } {
  const start = performance.now();
  let turn = start;
  let longest = 0;
  for (;;) {
    const step = work.next();
    const now = performance.now();
    longest = Math.max(longest, now - turn);
    turn = now;
    if (step.done === true) return { value: step.value, whole: now - start, longest };
  }
}

describe('a table of a hundred thousand rows', () => {
  it('is made, refreshed and compared without keeping the page for long', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => planRow(`m${at}`, `Tiltak ${at}`));
    const made = measured(datasetTable(datasetView({ rows })));
    const table = made.value;
    const labels = Object.fromEntries(table.columns.map(({ id, label }) => [id, label]));
    const body = table.rows.map(({ cells }, at) =>
      at % 10 === 0 ? cells.with(2, 'Mitt') : at % 7 === 0 ? cells.with(8, 'Gammel') : cells,
    );
    const sheet = { header: table.columns.map(({ label }) => label), body, top: 1, left: 0 };
    const base = baseOf(table);
    const refresh = measured(refreshSteps({ base, sheet, labels, fresh: table }));
    const compared = measured(compareTable(base, sheet, labels, table));
    expect(refresh.value).toMatchObject({ kept: 10_000, changed: 12_857 });
    expect(compared.value.kind === 'compared' && compared.value.rows.length).toBe(10_000);
    for (const { longest, whole } of [made, refresh, compared]) {
      expect(longest).toBeLessThan(200);
      expect(whole).toBeLessThan(10_000);
    }
    console.info(
      ['made', 'refreshed', 'compared']
        .map((what, at) => {
          const { whole, longest } = [made, refresh, compared][at] ?? made;
          return `${what} in ${Math.round(whole)} ms, ${Math.round(longest)} ms at most in one turn`;
        })
        .join('; '),
    );
  });
});
