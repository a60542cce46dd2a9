import { inLanguage } from '@rod-trad/shared/domain/language';
import { measureQuestions } from '@rod-trad/shared/domain/measure';
import type { DatasetScope } from '@rod-trad/shared/use-cases/open-dataset';
import { unwrap } from '../handlers/handler.ts';
import { labelsOf } from '../presenters/labels.ts';
import type { MeasureLayout, StandingMeasure } from './read-measure.ts';
import type { SheetCall, SheetWriter } from './sheet-writer.ts';
import { writeMeasures } from './write-measures.ts';

const columns: Readonly<Record<string, string>> = { areaId: 'area', ownerId: 'owner', goalIds: 'goals' };
const common = ['area', 'owner', 'strategy', 'dueOn', 'status'];
const ofAll = ['goals', 'title', 'learningForm', 'learningArena', 'years', 'audience', 'team', 'costKroner'];
const inPlan = new Set([...common, 'measure']);
const inMeasures = new Set([...common, ...ofAll, 'costHours', 'funding', 'reason', ...measureQuestions]);

function layoutOf(title: MeasureLayout['title'], { say }: SheetCall): MeasureLayout {
  const there = title === 'measure' ? inPlan : inMeasures;
  return {
    title,
    years: title === 'measure' ? 'marks' : 'list',
    columnOf(field) {
      const column = field === 'title' ? title : (columns[field] ?? field);
      if (there.has(column)) return { column };
      // Only an adopted plan asks for it: that is said, and where it can be written.
      if (field === 'successCriteria') return { instead: say('dataset.fault.criterion') };
      const called = [...measureQuestions, 'reason' as const].find((name) => name === field);
      return called === undefined ? {} : { called: say(`dataset.column.${called}`) };
    },
  };
}

/** The plan of one unit: a new row goes into that plan. */
export async function openPlanSheet(call: SheetCall, { unit }: DatasetScope): Promise<SheetWriter> {
  const { plan, areas, mayChange } = unwrap(await call.useCases.plan(call.actor, unit.id));
  const rows = areas.flatMap(({ area, measures }) =>
    measures.map((report): [string, StandingMeasure] => {
      const areaName = inLanguage(area.name, call.language);
      return [report.measure.id, { report, areaName, unitName: unit.name, goals: [] }];
    }),
  );
  return writeMeasures(call, {
    ...{ unitId: unit.id, rows: new Map(rows), layout: layoutOf('measure', call) },
    planFor: () => (plan === undefined ? 'noPlan' : mayChange ? plan : 'forbidden'),
  });
}

/** The measures of a unit and those below it: a new row says in which, or goes into the first one's plan. */
export async function openMeasureSheet(call: SheetCall, { unit }: DatasetScope): Promise<SheetWriter> {
  const { language } = call;
  const table = unwrap(await call.useCases.measureTable(call.actor, unit.id));
  const goalNames = labelsOf(table.goals.map(({ id, title }) => ({ id, name: inLanguage(title, language) })));
  const units = labelsOf(table.plans.map((of) => of.unit));
  const rows = table.rows.map(({ report, unit: at, area, goals }): [string, StandingMeasure] => [
    report.measure.id,
    {
      report,
      unitName: units.of(at.id),
      areaName: inLanguage(area.name, language),
      goals: goals.map(({ id, title }) => ({ id, called: goalNames.of(id) || inLanguage(title, language) })),
    },
  ]);
  return writeMeasures(call, {
    ...{ unitId: unit.id, rows: new Map(rows), layout: layoutOf('title', call) },
    planFor(word) {
      const id = word === '' ? unit.id : units.find(word);
      if (id === undefined) return 'unknown';
      const found = table.plans.find((of) => of.unit.id === id);
      if (found === undefined) return 'noPlan';
      return found.mayChange ? found.plan : 'forbidden';
    },
  });
}
