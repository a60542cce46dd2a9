import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { strategies } from '@rod-trad/shared/domain/measure';
import { planYears } from '@rod-trad/shared/domain/plan';
import { createText } from '@rod-trad/shared/text/create-text';
import type { PlanReport } from '@rod-trad/shared/use-cases/reports';
import type { MeasureFormReport } from '@rod-trad/shared/use-cases/view-measure-form';
import { type Column, type DatasetTable, datasetTable } from './dataset-table.ts';
import { labelsOfCodes } from './labels.ts';
import { measureNames } from './measure-names.ts';

/**
 * The plan in the layout of seed 001: competence area with main goal, measures, an x per year. An area without measures has a row of its
 * own, as in the seed: what is written into that row is its first measure.
 *
 * @param form what a measure can be made of, for those who may change the plan
 */
export function planDataset(
  report: PlanReport,
  form: MeasureFormReport | undefined,
  language: Language,
): DatasetTable {
  const text = createText(language);
  const { plan, sight, unit } = report;
  const years = plan === undefined ? [] : planYears(plan);
  const names = measureNames(form, language);
  const editable = form !== undefined;
  const strategy = labelsOfCodes(strategies, (code) => text(`measure.strategy.${code}`));
  const columns: (Column | false)[] = [
    {
      ...{ id: 'area', label: text('plan.column.area'), kind: 'text', editable },
      ...(editable && { choices: names.areas.all }),
    },
    { id: 'mainGoal', label: text('plan.column.mainGoal'), kind: 'long' },
    { id: 'number', label: text('dataset.column.number'), kind: 'number' },
    { id: 'measure', label: text('plan.column.measure'), kind: 'long', editable },
    {
      ...{ id: 'strategy', label: text('plan.column.strategy'), kind: 'text', editable },
      choices: strategy.all,
    },
    ...years.map((year): Column => ({ id: `year-${year}`, label: String(year), kind: 'mark', editable })),
    { id: 'status', label: text('plan.column.status'), kind: 'text' },
    { id: 'dueOn', label: text('plan.column.dueOn'), kind: 'date', editable },
    sight === 'people' && {
      ...{ id: 'owner', label: text('plan.column.owner'), kind: 'text', editable },
      ...(editable && { choices: names.owners.all }),
    },
  ];
  const rows = report.areas.flatMap(({ area, measures }) => {
    const shared = {
      area: names.areas.of(area.id) || inLanguage(area.name, language),
      mainGoal: inLanguage(area.mainGoal, language),
    };
    if (measures.length === 0) return [{ key: `area:${area.id}`, values: shared }];
    return measures.map(({ measure, owner, etag, mayChange }, at) => ({
      key: measure.id,
      ...(mayChange && { version: etag }),
      values: {
        ...shared,
        number: at + 1,
        measure: measure.title,
        strategy: strategy.of(measure.strategy),
        ...Object.fromEntries(measure.years.map((year) => [`year-${year}`, 'x'])),
        status: text(`measure.status.${measure.status}`),
        dueOn: measure.dueOn,
        owner: sight === 'people' ? names.owners.of(measure.ownerId) || owner?.name : undefined,
      },
    }));
  });
  return datasetTable('plan', language, { columns, rows, unit, mayAdd: editable });
}
