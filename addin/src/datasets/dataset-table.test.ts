import { excelDay } from '@rod-trad/shared/domain/excel-day';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../testing/at-once.ts';
import { datasetView, planRow, tableOf } from '../testing/datasets.ts';
import { baseOf, datasetTable } from './dataset-table.ts';

describe('a dataset as a table', () => {
  it('has texts, numbers and shares as they came, days as Excel counts them, and the key of each row', () => {
    const { rows } = tableOf({ rows: [{ ...planRow('m1', 'Tiltak'), key: 'm1' }] });
    expect(rows[0]?.cells.slice(2)).toEqual([
      ...['Tiltak', 'Utvikle', 'x', '', '', '', 'I rute', 0.4],
      ...[excelDay(isoDate('2020-12-15')), 'Ragnhild Moe', 'm1'],
    ]);
    expect(rows[0]?.version).toBe('v-m1');
  });

  it('writes texts as Excel gives them back', () => {
    const long = planRow('m1', 'a'.repeat(40_000), { mainGoal: 'En\r\nTo' });
    const [row] = tableOf({ rows: [long] }).rows;
    expect(row?.cells[1]).toBe('En\nTo');
    expect(String(row?.cells[2])).toHaveLength(32_766);
  });

  it('keeps a number that is hidden as the words that say so, and a day that is none', () => {
    const hidden = planRow('m1', 'Tiltak', { progress: 'færre enn 5', dueOn: 'ikke satt' });
    expect(tableOf({ rows: [hidden] }).rows[0]?.cells.slice(9, 11)).toEqual(['færre enn 5', 'ikke satt']);
  });

  it('is filled, where it may be changed, with what the base remembers', () => {
    expect(baseOf(tableOf()).columns).toEqual([
      ...['measure', 'strategy', 'year-2020', 'year-2021', 'year-2022', 'year-2023', 'dueOn'],
    ]);
    expect(baseOf(tableOf()).rows.get('m3')).toEqual(['=15 nøkkelpersoner', 'Utvikle', 'x', '', '', '', '']);
    const columns = datasetView().columns.map((column) => ({ ...column, editable: false }));
    expect(baseOf(tableOf({ columns })).rows.size).toBe(0);
  });

  it('can be made a row at a time', () => {
    const work = datasetTable(datasetView());
    expect(work.next().done).toBe(false);
    expect(atOnce(work).rows).toHaveLength(3);
  });
});
