import { asId } from '@rod-trad/shared/domain/ids';
import { assume } from '@rod-trad/shared/domain/projection/assumptions';
import {
  both,
  buildArea,
  buildCompetence,
  buildMeasure,
  buildPlan,
  buildUnit,
} from '@rod-trad/shared/testing/build';
import { describe, expect, it } from 'vitest';
import type { ShownMap } from './dataset-gap-matrix.ts';
import { gapMatrixDataset } from './dataset-gap-matrix.ts';
import { gapRowsDataset } from './dataset-gap-rows.ts';
import { projectionDataset } from './dataset-projection.ts';
import { type DatasetTable, datasetTable } from './dataset-table.ts';
import { talksDataset } from './dataset-talks.ts';
import { threadDataset } from './dataset-thread.ts';
import { labelsOf } from './labels.ts';

const cellsOf = ({ rows }: DatasetTable) => [...rows].map(({ cells }) => cells);
const top = buildUnit('top', { name: 'Fjordvik', level: 'municipality' });
const ward = buildUnit('ward', { name: 'Avdeling', parentId: top.id });
const clinic = buildUnit('clinic', { name: 'Klinikk', parentId: top.id });

const shown = (unitId: string, competenceId: string, met: number, gap: number, unknown = 0) => {
  const required = met + gap + unknown;
  const ids = { unitId: asId<'Unit'>(unitId), competenceId: asId<'Competence'>(competenceId) };
  const coverage = required === 0 ? undefined : met / required;
  const rest = { exempt: 0, deficit: gap, critical: false };
  return { kind: 'shown' as const, gap: { ...ids, required, met, gap, unknown, coverage, ...rest } };
};
const hidden = (competenceId: string) => {
  return { kind: 'hidden' as const, competenceId: asId<'Competence'>(competenceId), known: { met: 3 } };
};
const area = buildArea('area', { name: both('Sår') });
const column = (id: string, name: string, areas = [area]) => ({
  ...{ competence: buildCompetence(id, { name: both(name) }), areas, critical: false },
});
const map: ShownMap = {
  kind: 'shown',
  columns: [column('a', 'Stell'), column('b', 'stell'), column('c', 'Språk', [])],
  rows: [
    {
      ...{ unit: top, depth: 0, hasChildren: true },
      totals: [shown('top', 'a', 5, 5), shown('top', 'c', 4, 0)],
    },
    {
      ...{ unit: ward, depth: 1, hasChildren: false },
      totals: [shown('ward', 'a', 1, 2, 1), shown('ward', 'b', 0, 0)],
    },
    { ...{ unit: clinic, depth: 1, hasChildren: false }, totals: [shown('clinic', 'a', 4, 3), hidden('c')] },
  ],
};

describe('coverage as a matrix', () => {
  it('has units down, competences across, sums at the edge and the whole beneath', () => {
    const table = gapMatrixDataset({ unit: top, year: 2026 }, map, undefined, 'nb');
    // Excel takes no two headings that differ by case alone.
    expect(table.columns.map(({ label }) => label)).toEqual([
      ...['Enhet', 'Stell', 'stell (2)', 'Språk', 'Alt samlet', 'Nøkkel'],
    ]);
    expect(table.columns[1]).toMatchObject({ kind: 'percent', heat: 'highIsGood', editable: false });
    expect(cellsOf(table)).toEqual([
      ['Avdeling', 0.25, '', '', 0.25, 'ward'],
      ['Klinikk', 4 / 7, '', 'Skjult', 'Skjult', 'clinic'],
    ]);
    expect(table.totals).toEqual(['Alle i Fjordvik', 0.5, '', 1, 9 / 14, '']);
  });

  it('is the unit itself where there is nothing below it, and one area where that is asked for', () => {
    const alone = { ...map, rows: map.rows.slice(1, 2) };
    const table = gapMatrixDataset({ unit: ward, year: 2026 }, alone, 'area', 'nb');
    expect(cellsOf(table)).toEqual([['Avdeling', 0.25, '', 0.25, 'ward']]);
    expect(table).not.toHaveProperty('totals');
  });
});

describe('coverage as rows', () => {
  it('has one row for each unit and competence of which something is asked, and hides what is hidden', () => {
    const rows = cellsOf(gapRowsDataset({ unit: top, year: 2026 }, map, undefined, 'nb'));
    expect(rows).toEqual([
      ['Fjordvik', '', 'Sår', 'Stell', 10, 5, 5, 0, '', 0.5, 'top:a'],
      ['Fjordvik', '', '', 'Språk', 4, 4, 0, 0, '', 1, 'top:c'],
      ['Avdeling', 'Fjordvik', 'Sår', 'Stell', 4, 1, 2, 1, '', 0.25, 'ward:a'],
      ['Klinikk', 'Fjordvik', 'Sår', 'Stell', 7, 4, 3, 0, '', 4 / 7, 'clinic:a'],
      ['Klinikk', 'Fjordvik', '', 'Språk', ...Array(4).fill('Skjult'), '', 'Skjult', 'clinic:c'],
    ]);
  });
});

describe('other tables', () => {
  it('follow the thread to where it ends', () => {
    const goal = { id: asId<'Goal'>('g'), title: both('Bo trygt'), source: 'municipalPlan' } as const;
    const measure = buildMeasure('m', { years: [2026, 2027] });
    const rows = [
      { goal, area, of: { measure, plan: buildPlan('p'), unit: ward } },
      { goal, area },
      { goal },
    ];
    const cells = cellsOf(threadDataset(rows, { unit: ward, areaId: undefined }, 'nb'));
    expect(cells.map((row) => [row[2], row[6], row[8], row.at(-1)])).toEqual([
      ['Sår', 'Tiltak m', '2026, 2027', 'g:area:m'],
      ['Sår', '', '', 'g:area:'],
      ['', '', '', 'g::'],
    ]);
  });

  it('count talks', () => {
    const counts = { people: 8, due: 2, postponed: 1, booked: 1, prepared: 2, held: 2 };
    expect(cellsOf(talksDataset({ units: [{ unit: ward, counts }] }, 'nb'))).toEqual([
      ['Avdeling', 8, 2, 3, 1, 2, 0.25, 'ward'],
    ]);
  });

  it('project in whole people, with what it rests on, and say what is hidden', () => {
    const group = (id: string) => ({ id: asId<'PositionGroup'>(id), name: both(id) });
    const range = (low: number, expected: number, high: number) => ({ low, expected, high });
    const row = { year: 2030, heads: range(7.4, 8.2, 9.6), holders: range(0, 0, 0), demand: 10 };
    const result = { kind: 'shown', rows: [row], planned: [], ageless: 0 } as const;
    const table = projectionDataset(
      {
        ...{ unit: top, on: '2026-11-01' as never, assumptions: assume() },
        groups: [
          { group: group('Leger'), result },
          { group: group('Jordmødre'), result: { kind: 'hidden' } },
          { group: group('Ingen'), result: { kind: 'nobody' } },
        ],
      },
      'nb',
    );
    const cells = cellsOf(table).map((cell) => [...cell.slice(0, 9), cell.at(-1)]);
    expect(cells).toEqual([
      ['Leger', 2030, 7, 8, 10, 3, 10, 2, 0.15, 'Leger:2030'],
      ['Jordmødre', '', 'Skjult', 'Skjult', 'Skjult', '', '', '', '', 'Jordmødre:hidden'],
    ]);
  });
});

describe('putting a table together', () => {
  it('gives each row a cell for every column, and texts one kind of line break', () => {
    const columns = [
      { id: 'a', label: ' A\n a ', kind: 'text' },
      false,
      { id: 'b', label: 'B', kind: 'number' },
    ] as const;
    const table = datasetTable('talks', 'nb', {
      columns,
      rows: [{ key: 'k', values: { a: 'en\r\nto', c: 'borte' } }],
    });
    expect(table.columns.map(({ label }) => label)).toEqual(['A a', 'B', 'Nøkkel']);
    expect([...table.rows]).toEqual([{ key: 'k', cells: ['en\nto', '', 'k'] }]);
  });

  it('tells two of one name apart, the same way whatever their order', () => {
    const two = [
      { id: 'z', name: 'Kari' },
      { id: 'a', name: 'kari ' },
    ];
    for (const items of [two, two.toReversed()]) {
      const labels = labelsOf(items);
      expect([labels.of('a'), labels.of('z')]).toEqual(['kari', 'Kari (2)']);
      expect([labels.find('KARI'), labels.find('kari (2)'), labels.find('Ola')]).toEqual([
        'a',
        'z',
        undefined,
      ]);
    }
  });
});
