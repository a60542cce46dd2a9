import type { DatasetChoices, DatasetColumn, DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { datasetTable } from '../datasets/dataset-table.ts';
import { atOnce } from './at-once.ts';

export const sector: UnitRef = { id: 'u1', name: 'Helse og omsorg', level: 'sector' };
export const nursingHome: UnitRef = {
  ...{ id: 'u2', name: 'Fjordvik sykehjem' },
  ...{ level: 'establishment', parentId: 'u1' },
};
export const ward: UnitRef = { id: 'u3', name: 'Avdeling Sol', level: 'department', parentId: 'u2' };

/** Two datasets: one of a unit, to be changed, and one of a year and an area, only to be read. */
export function datasetChoices(changes: Partial<DatasetChoices> = {}): DatasetChoices {
  const readOnly = { byUnit: false, years: [2025, 2026], byArea: true, editable: false };
  return {
    datasets: [
      {
        ...{ kind: 'plan', title: 'Planen', about: 'Områder, tiltak og år.' },
        ...{ byUnit: true, years: [], byArea: false, editable: true },
      },
      { kind: 'projection', title: 'Framskriving', about: 'Behov år for år.', ...readOnly },
    ],
    units: [nursingHome, sector, ward],
    areas: [
      { id: 'a1', name: 'Endringskompetanse' },
      { id: 'a2', name: 'Kompetanse i samhandling med innbyggere, pårørende og frivillige i hele kommunen' },
    ],
    mayImport: false,
    ...changes,
  };
}

const column = (
  id: string,
  label: string,
  kind: DatasetColumn['kind'],
  more: Partial<DatasetColumn> = {},
) => ({
  ...{ id, label, kind, editable: false },
  ...more,
});

/** The customer's example in seed 001, as HR gets it: one area with three measures, and one still empty. */
export const planColumns: readonly DatasetColumn[] = [
  column('area', 'Kompetanseområde', 'text'),
  column('mainGoal', 'Hovedmål', 'long'),
  column('measure', 'Overordnede tiltak', 'long', { editable: true }),
  column('strategy', 'Strategi', 'text', {
    editable: true,
    choices: ['Utvikle', 'Mobilisere', 'Rekruttere'],
  }),
  ...[2020, 2021, 2022, 2023].map((year) => column(`year-${year}`, String(year), 'mark', { editable: true })),
  column('status', 'Status', 'text'),
  column('progress', 'Framdrift', 'percent', { heat: 'highIsGood' }),
  column('dueOn', 'Frist', 'date', { editable: true }),
  column('owner', 'Ansvarlig', 'text'),
  column('key', 'Nøkkel', 'key'),
];

const area = ['Endrings- og utviklingskompetanse', 'Virksomheten har ledere med evne og vilje til endring.'];

export const planRow = (
  key: string,
  measure: string,
  cells: Readonly<Record<string, string | number>> = {},
) => ({
  key,
  version: `v-${key}`,
  cells: planColumns.map(({ id }) => cells[id] ?? planCells(key, measure)[id] ?? ''),
});

function planCells(key: string, measure: string): Readonly<Record<string, string | number>> {
  return {
    ...{ area: area[0] ?? '', mainGoal: area[1] ?? '', measure, strategy: 'Utvikle', key },
    ...{ 'year-2020': 'x', status: 'I rute', progress: 0.4, dueOn: '2020-12-15', owner: 'Ragnhild Moe' },
  };
}

export function datasetView(changes: Partial<DatasetView> = {}): DatasetView {
  return {
    kind: 'plan',
    title: 'Plan Fjordvik sykehjem',
    language: 'nb',
    unit: nursingHome,
    columns: [...planColumns],
    rows: [
      planRow('m1', 'Felles opplæring i endringsledelse'),
      planRow('m2', 'Opplæring i medarbeiderskap', {
        strategy: 'Mobilisere',
        'year-2020': '',
        'year-2021': 'x',
      }),
      planRow('m3', '=15 nøkkelpersoner', { dueOn: '', progress: '' }),
    ],
    mayAdd: true,
    freshness: { asOf: '2026-11-23T08:15:00.000Z', revision: 7, stale: false },
    ...changes,
  };
}

/** The same, as it goes into a workbook. */
export const tableOf = (changes: Partial<DatasetView> = {}) => atOnce(datasetTable(datasetView(changes)));

/** A dataset in which some columns of some rows are otherwise. */
export const viewWith = (changes: Readonly<Record<string, Readonly<Record<string, string | number>>>>) => {
  const view = datasetView();
  return datasetView({
    rows: view.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => changes[row.key]?.[view.columns[at]?.id ?? ''] ?? cell),
    })),
  });
};
