import { inTurns } from '@rod-trad/addin/components/in-turns';
import { baseOf, datasetTable } from '@rod-trad/addin/datasets/dataset-table';
import { refreshSteps } from '@rod-trad/addin/features/tables/refresh-steps';
import type { DatasetView } from '@rod-trad/shared/contracts/dataset-views';

const kinds = [
  ...['text', 'long', 'text', 'number', 'percent', 'date', 'mark', 'mark', 'mark', 'text', 'number'],
  'key',
] as const;

/** A table of twelve columns, about as wide as the plan's. */
export function largeView(rows: number): DatasetView {
  return {
    ...{ kind: 'measures', title: 'Alle tiltak', language: 'nb', mayAdd: true },
    columns: kinds.map((kind, at) => ({
      ...{ id: `c${at}`, label: `Kolonne ${at + 1}`, kind: kind as DatasetView['columns'][number]['kind'] },
      editable: false,
    })),
    rows: Array.from({ length: rows }, (_row, at) => ({ key: `m${at}`, cells: cellsOf(at) })),
    freshness: { asOf: '2026-11-23T08:15:00.000Z', revision: 1, stale: false },
  };
}

function cellsOf(at: number): (string | number)[] {
  return [
    ...[
      'Helse og mestring',
      `Tiltak nummer ${at} for medarbeidere på kveld`,
      at % 2 ? 'Utvikle' : 'Rekruttere',
      at,
    ],
    ...[(at % 100) / 100, '2026-06-30', at % 3 ? 'x' : '', '', 'x', 'I rute', 1_000 + at, `m${at}`],
  ];
}

/** What the add-in writes when one row in a hundred has changed in one cell. */
export async function refreshOf(view: DatasetView, tableName: string) {
  const table = await inTurns(datasetTable(view));
  const body = table.rows.map(({ cells }) => cells);
  const fresh = {
    ...table,
    rows: table.rows.map((row, at) =>
      at % 100 === 0 ? { ...row, cells: row.cells.with(9, 'Forsinket') } : row,
    ),
  };
  const labels = Object.fromEntries(table.columns.map(({ id, label }) => [id, label]));
  const sheet = { header: table.columns.map(({ label }) => label), body, top: 1, left: 0 };
  const refresh = await inTurns(refreshSteps({ base: baseOf(table), sheet, labels, fresh }));
  if (refresh.kind !== 'steps') throw new Error('The table has its key');
  return { tableName, steps: refresh.steps };
}
