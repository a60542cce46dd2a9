import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { GapMapReport } from '@rod-trad/shared/use-cases/gap-reports';
import type { PublishedGap } from '@rod-trad/shared/use-cases/reports';
import { columnsIn, type ShownMap, toldIn } from './dataset-gap-matrix.ts';
import { type DatasetTable, datasetTable } from './dataset-table.ts';

/** One row for each unit and competence, for pivoting: a unit with everything below it, as everywhere. */
export function gapRowsDataset(
  { unit, year }: Pick<GapMapReport, 'unit' | 'year'>,
  table: ShownMap,
  areaId: string | undefined,
  language: Language,
): DatasetTable {
  const text = createText(language);
  const hidden = text('together.hidden');
  const names = new Map(table.rows.map((row) => [row.unit.id, row.unit.name]));
  const numbersOf = (told: PublishedGap) => {
    if (told.kind === 'hidden') {
      return { required: hidden, met: hidden, gap: hidden, unknown: hidden, coverage: hidden };
    }
    const { required, met, gap, unknown, coverage, collective } = told.gap;
    return { required, met, gap, unknown, coverage, shortage: collective?.shortage };
  };
  const columns = columnsIn(table, areaId);
  return datasetTable('gapRows', language, {
    ...{ unit, year },
    columns: [
      { id: 'unit', label: text('dataset.column.unit'), kind: 'text' },
      { id: 'above', label: text('dataset.column.above'), kind: 'text' },
      { id: 'area', label: text('plan.column.area'), kind: 'text' },
      { id: 'competence', label: text('dataset.column.competence'), kind: 'text' },
      { id: 'required', label: text('together.column.required'), kind: 'number' },
      { id: 'met', label: text('together.column.met'), kind: 'number' },
      { id: 'gap', label: text('together.column.gap'), kind: 'number' },
      { id: 'unknown', label: text('together.column.unknown'), kind: 'number' },
      { id: 'shortage', label: text('gap.total.collective'), kind: 'number' },
      { id: 'coverage', label: text('gap.total.coverage'), kind: 'percent', heat: 'highIsGood' },
    ],
    rows: table.rows.flatMap((row) => {
      const toldOf = toldIn(row);
      return columns.flatMap(({ competence, areas: [area] }) => {
        const told = toldOf(competence.id);
        const isNews = told?.kind === 'hidden' || (told !== undefined && isAsked(told.gap));
        if (told === undefined || !isNews) return [];
        const values = {
          unit: row.unit.name,
          above: row.unit.parentId && names.get(row.unit.parentId),
          area: area && inLanguage(area.name, language),
          competence: inLanguage(competence.name, language),
          ...numbersOf(told),
        };
        return [{ key: `${row.unit.id}:${competence.id}`, values }];
      });
    }),
  });
}

/** Is anything asked of anybody here, or of the unit as a whole? */
export function isAsked({ required, collective }: { required: number; collective?: unknown }): boolean {
  return required > 0 || collective !== undefined;
}
