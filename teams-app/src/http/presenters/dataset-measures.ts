import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { learningArenas, learningForms, measureQuestions, strategies } from '@rod-trad/shared/domain/measure';
import { createText } from '@rod-trad/shared/text/create-text';
import type { MeasureTableReport, MeasureTableRow } from '@rod-trad/shared/use-cases/view-measure-table';
import { type Column, type DatasetTable, datasetTable } from './dataset-table.ts';
import { labelsOf, labelsOfCodes } from './labels.ts';

/** The closed lists of a measure, as they are called in a sheet. */
export function measureWords(language: Language) {
  const text = createText(language);
  return {
    strategy: labelsOfCodes(strategies, (code) => text(`measure.strategy.${code}`)),
    learningForm: labelsOfCodes(learningForms, (code) => text(`measure.form.${code}`)),
    learningArena: labelsOfCodes(learningArenas, (code) => text(`measure.arena.${code}`)),
  };
}

/** Every field of every measure, one row each. */
export function measuresDataset(
  { rows, unit, sight, plans, goals }: MeasureTableReport,
  areaId: string | undefined,
  language: Language,
): DatasetTable {
  const text = createText(language);
  const words = measureWords(language);
  const people = sight === 'people';
  const changeable = plans.filter(({ mayChange }) => mayChange);
  const editable = changeable.length > 0;
  const goalNames = labelsOf(goals.map(({ id, title }) => ({ id, name: inLanguage(title, language) })));
  const unitNames = labelsOf(plans.map((of) => of.unit));
  const choice = (id: keyof typeof words, label: string): Column => ({
    ...{ id, label, kind: 'text', editable },
    choices: words[id].all,
  });
  const columns: (Column | false)[] = [
    { id: 'unit', label: text('dataset.column.unit'), kind: 'text', editable, choices: unitNames.all },
    { id: 'plan', label: text('dataset.column.plan'), kind: 'text' },
    { id: 'area', label: text('plan.column.area'), kind: 'text', editable },
    { id: 'goals', label: text('dataset.column.goals'), kind: 'long', editable },
    { id: 'title', label: text('plan.column.measure'), kind: 'long', editable },
    choice('strategy', text('plan.column.strategy')),
    choice('learningForm', text('planning.field.learningForm')),
    choice('learningArena', text('planning.field.learningArena')),
    { id: 'years', label: text('plan.column.years'), kind: 'text', editable },
    people && { id: 'owner', label: text('plan.column.owner'), kind: 'text', editable },
    { id: 'audience', label: text('dataset.column.audience'), kind: 'text', editable },
    { id: 'team', label: text('dataset.column.team'), kind: 'text', editable },
    { id: 'status', label: text('plan.column.status'), kind: 'text' },
    { id: 'dueOn', label: text('plan.column.dueOn'), kind: 'date', editable },
    { id: 'progress', label: text('dataset.column.progress'), kind: 'percent' },
    { id: 'costKroner', label: text('dataset.column.costKroner'), kind: 'number', editable },
    { id: 'costHours', label: text('dataset.column.costHours'), kind: 'number', editable },
    { id: 'funding', label: text('dataset.column.funding'), kind: 'text', editable },
    ...measureQuestions.map(
      (id): Column => ({ id, label: text(`dataset.column.${id}`), kind: 'long', editable }),
    ),
    people && { id: 'reason', label: text('dataset.column.reason'), kind: 'long', editable },
    people && { id: 'stoppedBecause', label: text('dataset.column.stoppedBecause'), kind: 'long' },
  ];
  const valuesOf = ({ report, plan, area, ...of }: MeasureTableRow) => {
    const { measure, owner } = report;
    const { costKroner, costHours, audience, team, funding, title, dueOn } = measure;
    return {
      ...{ costKroner, costHours, audience, team, funding, title, dueOn },
      ...Object.fromEntries(measureQuestions.map((id) => [id, measure[id]])),
      unit: unitNames.of(of.unit.id),
      plan: plan.title,
      area: inLanguage(area.name, language),
      goals: of.goals.map(({ id, title }) => goalNames.of(id) || inLanguage(title, language)).join('; '),
      strategy: words.strategy.of(measure.strategy),
      learningForm: words.learningForm.of(measure.learningForm),
      learningArena: words.learningArena.of(measure.learningArena),
      years: measure.years.join(', '),
      status: text(`measure.status.${measure.status}`),
      progress: measure.progress / 100,
      // Columns that are not there for those who see no people take nothing either.
      ...(people && { owner: owner?.name, reason: measure.reason, stoppedBecause: measure.stoppedBecause }),
    };
  };
  const shown = rows.filter(({ area }) => areaId === undefined || area.id === areaId);
  return datasetTable('measures', language, {
    ...{ columns, unit, mayAdd: editable },
    rows: shown.map((row) => ({
      key: row.report.measure.id,
      ...(people && row.report.mayChange && { version: row.report.etag }),
      values: valuesOf(row),
    })),
  });
}
