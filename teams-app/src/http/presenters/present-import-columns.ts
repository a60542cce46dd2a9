import type { ImportColumnsView } from '@rod-trad/shared/contracts/import-views';
import { importFields } from '@rod-trad/shared/domain/import/import-fields';
import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import { competencePrefix } from '@rod-trad/shared/domain/import/propose-columns';
import { cellText, columnLetter } from '@rod-trad/shared/domain/import/sheet-row';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { ImportColumnsReport } from '@rod-trad/shared/use-cases/import-reports';

const longestShown = 80;

/** What a whole file can be told, by kind; days are in all of them but the catalogue and the survey. */
const options: Readonly<Record<ImportKind, ImportColumnsView['options']>> = {
  positions: ['monthFirst'],
  competences: [],
  requirements: ['monthFirst'],
  assessments: ['by', 'on', 'monthFirst'],
  matrix: ['by', 'on', 'monthFirst'],
  survey: [],
};

export function presentImportColumns(report: ImportColumnsReport, language: Language): ImportColumnsView {
  const say = createText(language);
  const { kind, firstRows, columns, competences } = report;
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
    ],
    options: [...options[kind]],
  };
}
