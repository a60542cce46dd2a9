import type { DatasetCell } from '@rod-trad/shared/contracts/dataset-views';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { GapMapReport, MapColumn, MapRowReport } from '@rod-trad/shared/use-cases/gap-reports';
import type { PublishedGap } from '@rod-trad/shared/use-cases/reports';
import { type Column, type DatasetTable, datasetTable } from './dataset-table.ts';

export type ShownMap = Extract<GapMapReport['table'], { kind: 'shown' }>;

/** The competences of an area, or all. */
export function columnsIn({ columns }: ShownMap, areaId: string | undefined): readonly MapColumn[] {
  return columns.filter(({ areas }) => areaId === undefined || areas.some(({ id }) => id === areaId));
}

/** What is told in a row of one competence; nothing where nothing is asked. */
export function toldIn(row: MapRowReport): (id: MapColumn['competence']['id']) => PublishedGap | undefined {
  const byId = new Map(
    row.totals.map((told) => [(told.kind === 'shown' ? told.gap : told).competenceId, told]),
  );
  return (id) => byId.get(id);
}

/**
 * Units × competences with coverage, met of required. The last column is of all the competences together, the last row of all the units.
 * A sum is told only where all its parts are, though what is hidden is not in it.
 */
export function gapMatrixDataset(
  { unit, year }: Pick<GapMapReport, 'unit' | 'year'>,
  table: ShownMap,
  areaId: string | undefined,
  language: Language,
): DatasetTable {
  const text = createText(language);
  const shown = columnsIn(table, areaId);
  const columns: Column[] = [
    { id: 'unit', label: text('dataset.column.unit'), kind: 'text' },
    ...shown.map(
      ({ competence }): Column => ({
        ...{ id: competence.id, label: inLanguage(competence.name, language), kind: 'percent' },
        heat: 'highIsGood',
      }),
    ),
    { id: 'all', label: text('dataset.column.all'), kind: 'percent', heat: 'highIsGood' },
  ];
  const valuesOf = (row: MapRowReport): Record<string, DatasetCell | undefined> => {
    const toldOf = toldIn(row);
    const told = shown.map(({ competence: { id } }) => ({ id, gap: toldOf(id) }));
    const hidden = text('together.hidden');
    const cells = told.map(({ id, gap }) => [id, gap?.kind === 'hidden' ? hidden : gap?.gap.coverage]);
    const parts = told.flatMap(({ gap }) => (gap?.kind === 'shown' ? [gap.gap] : []));
    const required = parts.reduce((sum, gap) => sum + gap.required, 0);
    const met = parts.reduce((sum, gap) => sum + gap.met, 0);
    const isHidden = told.some(({ gap }) => gap?.kind === 'hidden');
    const all = isHidden ? hidden : required === 0 ? undefined : met / required;
    return { ...Object.fromEntries(cells), all };
  };
  // The unit itself holds all the others: it stands beneath them.
  const [top, ...below] = table.rows;
  const rows = below.length > 0 || top === undefined ? below : [top];
  return datasetTable('gapMatrix', language, {
    ...{ columns, unit, year },
    rows: rows.map((row) => ({ key: row.unit.id, values: { ...valuesOf(row), unit: row.unit.name } })),
    ...(top !== undefined &&
      below.length > 0 && { totals: { ...valuesOf(top), unit: text('gap.all', { unit: top.unit.name }) } }),
  });
}
