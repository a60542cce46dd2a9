import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { DatasetScope } from '@rod-trad/shared/use-cases/open-dataset';
import type { ThreadTableRow } from '@rod-trad/shared/use-cases/view-thread-table';
import { type DatasetTable, datasetTable } from './dataset-table.ts';

/** Goal → area → measure, one row for each measure that serves a goal. */
export function threadDataset(
  rows: readonly ThreadTableRow[],
  { unit, areaId }: Pick<DatasetScope, 'unit' | 'areaId'>,
  language: Language,
): DatasetTable {
  const text = createText(language);
  const shown = rows.filter(({ area }) => areaId === undefined || area?.id === areaId);
  return datasetTable('thread', language, {
    unit,
    columns: [
      { id: 'goal', label: text('dataset.column.goal'), kind: 'long' },
      { id: 'source', label: text('thread.column.source'), kind: 'text' },
      { id: 'area', label: text('plan.column.area'), kind: 'text' },
      { id: 'mainGoal', label: text('plan.column.mainGoal'), kind: 'long' },
      { id: 'unit', label: text('dataset.column.unit'), kind: 'text' },
      { id: 'plan', label: text('dataset.column.plan'), kind: 'text' },
      { id: 'measure', label: text('plan.column.measure'), kind: 'long' },
      { id: 'strategy', label: text('plan.column.strategy'), kind: 'text' },
      { id: 'years', label: text('plan.column.years'), kind: 'text' },
      { id: 'status', label: text('plan.column.status'), kind: 'text' },
    ],
    rows: shown.map(({ goal, area, of }) => ({
      key: [goal.id, area?.id ?? '', of?.measure.id ?? ''].join(':'),
      values: {
        goal: inLanguage(goal.title, language),
        source: text(`goals.source.${goal.source}`),
        area: area && inLanguage(area.name, language),
        mainGoal: area && inLanguage(area.mainGoal, language),
        unit: of?.unit.name,
        plan: of?.plan.title,
        measure: of?.measure.title,
        strategy: of && text(`measure.strategy.${of.measure.strategy}`),
        years: of?.measure.years.join(', '),
        status: of && text(`measure.status.${of.measure.status}`),
      },
    })),
  });
}
