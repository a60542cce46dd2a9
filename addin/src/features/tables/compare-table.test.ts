import type { DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import { excelDay } from '@rod-trad/shared/domain/excel-day';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { baseOf } from '../../datasets/dataset-table.ts';
import { othersEdits } from '../../excel/others-notes.ts';
import { atOnce } from '../../testing/at-once.ts';
import { datasetView, planColumns, planRow, tableOf, viewWith } from '../../testing/datasets.ts';
import { compareTable } from './compare-table.ts';
import type { Comparison } from './comparison.ts';

const inserted = tableOf();
const base = baseOf(inserted);
const labels = Object.fromEntries(inserted.columns.map(({ id, label }) => [id, label]));
const at = (id: string) => inserted.columns.findIndex((column) => column.id === id);

/** The sheet as it was filled, for the test to write in. */
function filledSheet() {
  const body = inserted.rows.map(({ cells }): unknown[] => [...cells]);
  const sheet = { header: inserted.columns.map(({ label }) => label), body, top: 1, left: 0 };
  const type = (row: number, id: string, value: unknown) => body[row]?.splice(at(id), 1, value);
  return { ...sheet, type };
}
function compare(sheet = filledSheet(), fresh: Partial<DatasetView> = {}, from = base): Comparison {
  const compared = atOnce(compareTable(from, sheet, labels, tableOf(fresh)));
  if (compared.kind === 'noKey') throw new Error('No key');
  return compared;
}

describe('comparing a table with SharePoint', () => {
  it('finds nothing where nothing has happened', () => {
    expect(compare()).toEqual({ kind: 'compared', rows: [], faults: [] });
  });

  it('tells mine, theirs, both and conflict apart, cell by cell', () => {
    const sheet = filledSheet();
    sheet.type(0, 'measure', 'Min tittel');
    sheet.type(0, 'strategy', 'Rekruttere');
    sheet.type(0, 'year-2022', 'X');
    sheet.type(1, 'dueOn', excelDay(isoDate('2027-01-01')));
    const fresh = viewWith({
      m1: { strategy: 'Mobilisere', 'year-2022': 'x', dueOn: '2021-06-01', status: 'Forsinket' },
    });
    const { rows, faults } = compare(sheet, fresh);
    expect(faults).toEqual([]);
    expect(rows.map(({ key, kind, side, row }) => [key, kind, side, row])).toEqual([
      ['m1', 'changed', 'conflict', 0],
      ['m2', 'changed', 'mine', 1],
    ]);
    expect(
      rows[0]?.cells.map(({ column, side, base, sheet, fresh }) => [column, side, base, sheet, fresh]),
    ).toEqual([
      [
        'measure',
        'mine',
        'Felles opplæring i endringsledelse',
        'Min tittel',
        'Felles opplæring i endringsledelse',
      ],
      ['strategy', 'conflict', 'Utvikle', 'Rekruttere', 'Mobilisere'],
      ['year-2022', 'both', '', 'x', 'x'],
      [
        'dueOn',
        'theirs',
        excelDay(isoDate('2020-12-15')),
        excelDay(isoDate('2020-12-15')),
        excelDay(isoDate('2021-06-01')),
      ],
    ]);
    expect(rows[0]?.version).toBe('v-m1');
  });

  it('says of each fault in which cell it is', () => {
    const sheet = filledSheet();
    sheet.type(0, 'year-2021', 'kanskje');
    sheet.type(1, 'strategy', 'Utvikl');
    sheet.type(2, 'dueOn', 'snart');
    const faults = compare(sheet).rows.flatMap(({ row, cells }) =>
      cells.map(({ place, fault }) => [row, place, fault]),
    );
    expect(faults).toEqual([
      [0, at('year-2021'), 'notMark'],
      [1, at('strategy'), 'notChoice'],
      [2, at('dueOn'), 'notDay'],
    ]);
  });

  it('does not let a column be changed that whoever asks may not change, nor one they may not see', () => {
    const sheet = filledSheet();
    sheet.type(0, 'measure', 'Min');
    sheet.type(0, 'dueOn', '');
    const columns = planColumns.map((column) => ({ ...column, editable: false }));
    expect(compare(sheet, { columns }).rows[0]?.cells.map(({ fault }) => fault)).toEqual([
      'locked',
      'locked',
    ]);
    const view = datasetView();
    const hidden = {
      columns: view.columns.slice(0, -3),
      rows: view.rows.map((row) => ({ ...row, cells: row.cells.slice(0, -3) })),
    };
    const key = {
      ...hidden,
      columns: [...hidden.columns, planColumns.at(-1) ?? planColumns[0]].flatMap((c) => c ?? []),
    };
    const [first] = compare(sheet, key).rows;
    expect(first?.cells.map(({ column, side, fault }) => [column, side, fault])).toEqual([
      ['measure', 'mine', undefined],
      ['dueOn', 'both', undefined],
    ]);
  });

  it('finds rows that were sorted and columns that were moved', () => {
    const sheet = filledSheet();
    sheet.type(2, 'measure', 'Endret');
    const moved = {
      ...sheet,
      header: ['Notat', ...sheet.header.toReversed()],
      body: sheet.body.map((row): unknown[] => ['mitt', ...row.toReversed()]).toReversed(),
    };
    const { rows } = compare({ ...moved, type: sheet.type });
    expect(rows).toMatchObject([
      { key: 'm3', row: 0, name: 'Endret', cells: [{ side: 'mine', fresh: '=15 nøkkelpersoner' }] },
    ]);
    expect(rows[0]?.cells[0]?.place).toBe(moved.header.indexOf('Overordnede tiltak'));
  });

  it('tells of rows that are new, taken out and come', () => {
    const sheet = filledSheet();
    sheet.body.splice(1, 1);
    sheet.body.push(inserted.columns.map(({ id }) => (id === 'measure' ? 'Nytt tiltak' : '')));
    sheet.body.push(inserted.columns.map(() => ''));
    const rows = [...datasetView().rows, planRow('m4', 'Fra SharePoint')];
    expect(compare(sheet, { rows }).rows.map(({ kind, side, key, name }) => [kind, side, key, name])).toEqual(
      [
        ['new', 'mine', '', 'Nytt tiltak'],
        ['removed', 'mine', 'm2', 'Opplæring i medarbeiderskap'],
        ['arrived', 'theirs', 'm4', 'Fra SharePoint'],
      ],
    );
    expect(compare(sheet, { rows, mayAdd: false }).rows.map(({ kind, key }) => [kind, key])).toEqual([
      ['arrived', 'm2'],
      ['arrived', 'm4'],
    ]);
  });

  it('makes a conflict of a row one has taken out and the other has changed, whoever is which', () => {
    const taken = filledSheet();
    taken.body.splice(0, 1);
    expect(compare(taken, viewWith({ m1: { strategy: 'Rekruttere' } })).rows).toMatchObject([
      { kind: 'removed', side: 'conflict', key: 'm1', version: 'v-m1' },
    ]);
    const changed = filledSheet();
    changed.type(0, 'measure', 'Min tittel');
    const rows = datasetView().rows.slice(2);
    expect(compare(changed, { rows }).rows).toMatchObject([
      {
        ...{ kind: 'gone', side: 'conflict', key: 'm1' },
        cells: [
          { column: 'measure', side: 'conflict', sheet: 'Min tittel', fresh: '' },
          { column: 'strategy', side: 'theirs', sheet: 'Utvikle' },
          { column: 'year-2020', side: 'theirs' },
          { column: 'dueOn', side: 'theirs' },
        ],
      },
      { kind: 'gone', side: 'theirs', key: 'm2', cells: [] },
    ]);
  });

  it('refuses a copied row once, and compares the first of the two', () => {
    const sheet = filledSheet();
    sheet.body.push([...(sheet.body[0] ?? [])]);
    sheet.type(0, 'measure', 'Endret');
    const { rows, faults } = compare(sheet);
    expect(faults).toEqual([{ kind: 'twice', row: 3, first: 0, name: 'Felles opplæring i endringsledelse' }]);
    expect(rows).toMatchObject([{ key: 'm1', row: 0 }]);
  });

  it('says where a column that has been renamed probably stands, and compares the others', () => {
    const sheet = filledSheet();
    sheet.header[at('strategy')] = 'Strategi (ny)';
    sheet.type(0, 'measure', 'Endret');
    const { rows, faults } = compare(sheet);
    expect(faults).toEqual([{ kind: 'noColumn', label: 'Strategi', place: at('strategy') }]);
    expect(rows[0]?.cells.map(({ column }) => column)).toEqual(['measure']);
  });

  it('cannot compare without the key', () => {
    const sheet = filledSheet();
    sheet.header[at('key')] = 'Noe annet';
    expect(atOnce(compareTable(base, sheet, labels, inserted))).toEqual({ kind: 'noKey' });
  });

  it('calls whatever differs a conflict when nobody knows what the row was filled with', () => {
    const sheet = filledSheet();
    sheet.type(0, 'measure', 'Hvem skrev dette?');
    const unknown = { ...base, rows: new Map() };
    expect(compare(sheet, {}, unknown).rows).toMatchObject([
      { key: 'm1', side: 'conflict', cells: [{ base: undefined, side: 'conflict' }] },
    ]);
  });

  it('takes a row that was sent and never answered for what it is: there already', () => {
    const sheet = filledSheet();
    const sent = planRow('0b5c', 'Sendt i går');
    sheet.body.push([
      ...sent.cells.slice(0, at('dueOn')),
      excelDay(isoDate('2020-12-15')),
      'Ragnhild Moe',
      '0b5c',
    ]);
    expect(compare(sheet, { rows: [...datasetView().rows, sent] }).rows).toEqual([]);
  });

  it('tells what somebody else in the workbook has typed, in new rows too, and only where it counts', () => {
    const sheet = filledSheet();
    sheet.type(0, 'measure', 'Lederens');
    sheet.type(0, 'strategy', 'Rekruttere');
    sheet.body.push(planColumns.map(({ id }) => (id === 'measure' ? 'Lederens nye' : '')));
    const header = inserted.columns.map(({ label }) => label);
    const others = othersEdits(
      [{ header, rows: sheet.body, from: at('measure'), to: at('measure') + 1 }],
      labels.key ?? '',
      false,
    );
    const compared = atOnce(compareTable(base, sheet, labels, inserted, others));
    expect(compared.kind === 'compared' && compared.rows.map(({ cells }) => cells)).toMatchObject([
      [{ column: 'measure', byOther: true }, { column: 'strategy' }],
      [{ column: 'measure', byOther: true }],
    ]);
    expect(compared.kind === 'compared' && compared.rows[0]?.cells[1]).not.toHaveProperty('byOther');
  });
});
