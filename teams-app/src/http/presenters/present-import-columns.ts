import type { ImportColumnsView } from '@rod-trad/shared/contracts/import-views';
import { importFields } from '@rod-trad/shared/domain/import/import-fields';
import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import { competencePrefix } from '@rod-trad/shared/domain/import/propose-columns';
import { cellText, columnLetter } from '@rod-trad/shared/domain/import/sheet-row';
import { yearOfTarget, yearPrefix } from '@rod-trad/shared/domain/import/year-column';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { type Plan, planYears } from '@rod-trad/shared/domain/plan';
import { inOrder } from '@rod-trad/shared/domain/plan/measure-content';
import type { Unit } from '@rod-trad/shared/domain/unit';
import { createText } from '@rod-trad/shared/text/create-text';
import type { ImportColumnsReport } from '@rod-trad/shared/use-cases/import-reports';

const longestShown = 80;

/** What a whole file can be told, by kind; days are in all of them but the catalogue and the survey. */
const options: Readonly<Record<ImportKind, ImportColumnsView['options']>> = {
  positions: ['monthFirst'],
  competences: [],
  requirements: ['monthFirst'],
  assessments: ['by', 'on', 'monthFirst'],
  plan: ['planId', 'monthFirst'],
  matrix: ['by', 'on', 'monthFirst'],
  survey: [],
};

export function presentImportColumns(report: ImportColumnsReport, language: Language): ImportColumnsView {
  const say = createText(language);
  const { kind, firstRows, columns, competences, plans } = report;
  const named = competences
    .map(({ id, name }) => ({
      name: `${competencePrefix}${id}`,
      title: inLanguage(name, language),
      required: false,
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'nb'));
  return {
    firstRows: firstRows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => cellText(cell).slice(0, longestShown)),
    })),
    columns: columns.map(({ column, header, samples, target, because, sensitive }) => ({
      column,
      letter: columnLetter(column),
      header: header.slice(0, longestShown),
      samples: samples.map((sample) => sample.slice(0, longestShown)),
      ...(target !== undefined && { target, because }),
      sensitive,
    })),
    targets: [
      ...importFields[kind].map(({ name, required }) => ({
        name,
        title: say(`importField.${name}`),
        required,
      })),
      ...named,
      ...yearsOf(report).map((year) => ({
        name: `${yearPrefix}${year}`,
        title: say('importField.yearColumn', { year }),
        required: false,
      })),
    ],
    options: [...options[kind]],
    plans: plans
      .map(({ plan, unit }) => ({ id: plan.id, title: planTitle(plan, unit) }))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'nb')),
  };
}

/** The years a column can be: those of the plans, and those in the headings. */
function yearsOf({ kind, columns, plans }: ImportColumnsReport): readonly number[] {
  if (kind !== 'plan') return [];
  return inOrder([
    ...plans.flatMap(({ plan }) => planYears(plan)),
    ...columns.flatMap(({ target = '' }) => yearOfTarget(target) ?? []),
  ]);
}

/** Many plans have the same title: the unit tells them apart, unless the title has it already. */
function planTitle({ title, firstYear, lastYear }: Plan, unit: Unit | undefined): string {
  const named = unit === undefined || title.includes(unit.name) ? title : `${unit.name}: ${title}`;
  const years = `${firstYear}–${lastYear}`;
  return named.includes(years) ? named : `${named}, ${years}`;
}
