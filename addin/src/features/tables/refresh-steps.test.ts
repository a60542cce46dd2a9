import type { DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import { excelDay } from '@rod-trad/shared/domain/excel-day';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { baseOf } from '../../datasets/dataset-table.ts';
import { applySteps } from '../../testing/apply-steps.ts';
import { atOnce } from '../../testing/at-once.ts';
import { datasetView, planColumns, planRow, tableOf, viewWith } from '../../testing/datasets.ts';
import { newColumns } from './column-places.ts';
import { refreshSteps, type ToRefresh } from './refresh-steps.ts';

const inserted = tableOf();
const labels = Object.fromEntries(inserted.columns.map(({ id, label }) => [id, label]));
const at = (id: string) => inserted.columns.findIndex((column) => column.id === id);
const sheetOf = (table = inserted) => ({
  ...{ top: 1, left: 0 },
  header: table.columns.map(({ label }) => label),
  body: table.rows.map(({ cells }): unknown[] => [...cells]),
});
const type = (sheet: ReturnType<typeof sheetOf>, row: number, id: string, value: unknown) =>
  sheet.body[row]?.splice(at(id), 1, value);
function refresh(sheet = sheetOf(), fresh: Partial<DatasetView> = {}, more: Partial<ToRefresh> = {}) {
  const steps = atOnce(
    refreshSteps({ base: baseOf(inserted), sheet, labels, fresh: tableOf(fresh), ...more }),
  );
  if (steps.kind === 'noKey') throw new Error('No key');
  return steps;
}

describe('a refresh', () => {
  it('does nothing when nothing has changed', () => {
    const { steps, base, ...counts } = refresh();
    expect(steps).toMatchObject({ writes: [], added: [], removed: [] });
    expect(counts).toMatchObject({ changed: 0, kept: 0 });
    expect(base).toEqual(baseOf(inserted));
  });

  it('writes the cells that differ and no others, like ones beneath one another at once', () => {
    const fresh = viewWith({
      m1: { status: 'Forsinket', progress: 0.5, dueOn: '2021-01-01' },
      m2: { status: 'Ferdig', progress: 1 },
    });
    const { steps, changed } = refresh(sheetOf(), fresh);
    expect(steps.writes).toEqual([
      { row: 0, column: at('status'), values: [['Forsinket', 0.5, excelDay(isoDate('2021-01-01'))]] },
      { row: 1, column: at('status'), values: [['Ferdig', 1]] },
    ]);
    expect(changed).toBe(2);
    const all = Object.fromEntries(['m1', 'm2', 'm3'].map((key) => [key, { status: 'Ferdig' }]));
    expect(refresh(sheetOf(), viewWith(all)).steps.writes).toEqual([
      { row: 0, column: at('status'), values: [['Ferdig'], ['Ferdig'], ['Ferdig']] },
    ]);
  });

  it('finds rows that were sorted and columns that were moved, and leaves the user’s own', () => {
    const { header, body, ...place } = sheetOf();
    const sheet = {
      ...place,
      header: ['Notat', ...header.toReversed()],
      body: body.map((row, note): unknown[] => [`notat ${note}`, ...row.toReversed()]).toReversed(),
    };
    expect(refresh(sheet, viewWith({ m1: { status: 'Ferdig' } })).steps.writes).toEqual([
      { row: 2, column: sheet.header.indexOf('Status'), values: [['Ferdig']] },
    ]);
  });

  it('keeps what the user has changed, says how much, and still knows what it was filled with', () => {
    const sheet = sheetOf();
    type(sheet, 0, 'measure', 'Min tittel');
    type(sheet, 0, 'strategy', 'Rekruttere');
    const fresh = viewWith({ m1: { strategy: 'Mobilisere', status: 'Ferdig', 'year-2022': 'x' } });
    const { steps, base, kept } = refresh(sheet, fresh);
    expect(kept).toBe(2);
    expect(steps.writes).toEqual([
      { row: 0, column: at('year-2022'), values: [['x']] },
      { row: 0, column: at('status'), values: [['Ferdig']] },
    ]);
    expect(base.rows.get('m1')).toEqual([
      'Felles opplæring i endringsledelse',
      'Utvikle',
      'x',
      '',
      'x',
      '',
      excelDay(isoDate('2020-12-15')),
    ]);
    expect(refresh(sheetOf(), fresh).base.rows.get('m1')?.[1]).toBe('Mobilisere');
  });

  it('keeps a row taken out, a new row, and one that was changed before others took it out', () => {
    const sheet = sheetOf();
    type(sheet, 2, 'measure', 'Min tittel');
    sheet.body.splice(0, 1);
    sheet.body.push(inserted.columns.map(({ id }) => (id === 'measure' ? 'Nytt' : '')));
    sheet.body.push(
      inserted.columns.map(({ id }) => (id === 'measure' ? 'Sendt' : id === 'key' ? '0b5c' : '')),
    );
    const rows = [...datasetView().rows.slice(0, 1), planRow('m4', 'Kommet')];
    const { steps, base, kept } = refresh(sheet, { rows });
    expect(kept).toBe(2);
    expect(steps.removed).toEqual([0]);
    expect(steps.added.map((row) => row.at(-1))).toEqual(['m4']);
    expect([...base.rows.keys()]).toEqual(['m1', 'm3', 'm4']);
  });

  it('gives somebody with fewer rights what they may see, and still loses nothing', () => {
    const sheet = sheetOf();
    type(sheet, 1, 'dueOn', excelDay(isoDate('2027-01-01')));
    const hidden = new Set(['owner', 'dueOn']);
    const columns = planColumns
      .filter(({ id }) => !hidden.has(id))
      .map((column) => ({ ...column, editable: false }));
    const rows = datasetView().rows.map((row) => ({
      ...row,
      cells: row.cells.filter((_, place) => !hidden.has(planColumns[place]?.id ?? '')),
    }));
    const { steps, kept, base } = refresh(sheet, { columns, rows });
    const after = applySteps(sheet, steps);
    expect(after.body.map((row) => [row[at('dueOn')], row[at('owner')]])).toEqual([
      ['', ''],
      [excelDay(isoDate('2027-01-01')), ''],
      ['', ''],
    ]);
    expect(kept).toBe(1);
    const back = refresh({ ...sheet, ...after }, {}, { base });
    expect(back.kept).toBe(1);
    expect(applySteps({ ...sheet, ...after }, back.steps).body).toEqual(sheet.body);
  });

  it('remembers nothing of a column that is not in the sheet, whoever refreshes it', () => {
    const { owner: _owner, ...without } = labels;
    const columns = planColumns.map((column) => ({
      ...column,
      editable: column.editable || column.id === 'owner',
    }));
    const mine = sheetOf();
    mine.header[at('owner')] = 'Hvem';
    expect(refresh(mine, { columns }, { labels: without }).base.columns).not.toContain('owner');
    const base = baseOf(tableOf({ columns }));
    const place = base.columns.indexOf('owner');
    expect(base.rows.get('m1')?.[place]).toBe('Ragnhild Moe');
    const rows = [...datasetView().rows, planRow('m4', 'Ny')];
    const remembered = refresh(mine, { columns, rows }, { base }).base;
    expect([...remembered.rows.values()].map((cells) => cells[place])).toEqual(['', '', '', '']);
    // Under its own name again, what was typed in it meanwhile is not overwritten.
    type(mine, 0, 'owner', 'Kari Nordmann');
    mine.header[at('owner')] = 'Ansvarlig';
    expect(refresh(mine, { columns }, { base: remembered }).kept).toBe(1);
  });

  it('keeps what it knows nothing of', () => {
    const sheet = sheetOf();
    type(sheet, 0, 'measure', 'Hvem skrev dette?');
    const base = { ...baseOf(inserted), rows: new Map() };
    expect(refresh(sheet, {}, { base })).toMatchObject({ kept: 1, steps: { writes: [] } });
    // A column nobody could change before is a copy like any other.
    expect(refresh(sheet, {}, { base: { columns: [], rows: new Map() } })).toMatchObject({
      kept: 0,
      changed: 1,
    });
  });

  it('leaves a column of ours that was deleted or renamed, and keeps both true when a row was copied', () => {
    const sheet = sheetOf();
    sheet.body.push([...(sheet.body[0] ?? [])]);
    const fresh = viewWith({ m1: { status: 'Ferdig' } });
    expect(refresh(sheet, fresh).changed).toBe(2);
    sheet.header[at('status')] = 'Status i fjor';
    expect(refresh(sheet, fresh).changed).toBe(0);
  });

  it('cannot tell rows apart without the key', () => {
    const sheet = sheetOf();
    sheet.header[at('key')] = 'Noe annet';
    expect(atOnce(refreshSteps({ base: baseOf(inserted), sheet, labels, fresh: inserted }))).toEqual({
      kind: 'noKey',
    });
  });

  it('can do some rows only', () => {
    const fresh = viewWith({ m1: { status: 'Ferdig' }, m2: { status: 'Ferdig' } });
    const { steps, base } = refresh(
      sheetOf(),
      { ...fresh, rows: fresh.rows.slice(1) },
      { keys: new Set(['m2']) },
    );
    expect(steps.writes.map(({ row }) => row)).toEqual([1]);
    expect(steps.removed).toEqual([]);
    expect(base).toEqual(baseOf(inserted));
  });

  it('writes totals under our columns alone', () => {
    const totals = planColumns.map(({ id }) => (id === 'area' ? 'Totalt' : id === 'progress' ? 0.4 : ''));
    const sheet = sheetOf();
    sheet.header.push('Notat');
    const row = refresh(sheet, { totals }).steps.totals;
    expect([row?.[0], row?.[at('progress')], row?.at(-1)]).toEqual(['Totalt', 0.4, null]);
  });
});

describe('new columns', () => {
  const later = planColumns.flatMap((column) =>
    column.id === 'year-2023' ? [column, { ...column, id: 'year-2024', label: '2024' }] : [column],
  );
  const fresh = { ...inserted, columns: later };

  it('come in after the one before them of their kind, once', () => {
    expect(newColumns(sheetOf(), fresh, labels)).toMatchObject([
      { id: 'year-2024', kind: 'mark', place: at('year-2023') + 1 },
    ]);
    expect(newColumns(sheetOf(), fresh, { ...labels, 'year-2024': '2024' })).toEqual([]);
    const only = { ...sheetOf(), header: ['Nøkkel', '2020'] };
    expect(newColumns(only, { ...inserted, columns: later.slice(2) }, labels)).toMatchObject([{ place: 2 }]);
    expect(newColumns({ ...only, header: ['Nøkkel'] }, fresh, labels)).toEqual([]);
  });

  it('never bring names into a table that was inserted without them, nor touch an own column of that name', () => {
    const { owner: _owner, ...without } = labels;
    const sheet = sheetOf();
    sheet.header[at('owner')] = 'Hvem';
    sheet.header.push('2024');
    expect(newColumns(sheet, fresh, without)).toEqual([]);
    expect(refresh(sheet, {}, { labels: without }).steps.writes).toEqual([]);
  });
});
