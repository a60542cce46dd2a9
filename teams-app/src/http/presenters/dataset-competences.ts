import { competenceKinds, educationLevels } from '@rod-trad/shared/domain/competence';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { CatalogueReport } from '@rod-trad/shared/use-cases/view-catalogue';
import { type Column, type DatasetTable, datasetTable } from './dataset-table.ts';
import { labelsOf, labelsOfCodes } from './labels.ts';

/** What a competence is made of, as it is called in a sheet. */
export function competenceWords({ areas }: Pick<CatalogueReport, 'areas'>, language: Language) {
  const text = createText(language);
  return {
    kind: labelsOfCodes(competenceKinds, (code) => text(`catalogue.kind.${code}`)),
    educationLevel: labelsOfCodes(educationLevels, (code) => text(`catalogue.educationLevel.${code}`)),
    areas: labelsOf(areas.map(({ id, name }) => ({ id, name: inLanguage(name, language) }))),
  };
}

/** The catalogue, one row for each competence that has not been merged into another. */
export function competencesDataset(
  report: CatalogueReport,
  areaId: string | undefined,
  language: Language,
): DatasetTable {
  const text = createText(language);
  const words = competenceWords(report, language);
  const editable = report.mayEdit || report.mayPropose;
  const columns: Column[] = [
    { id: 'nameNb', label: text('dataset.column.nameNb'), kind: 'text', editable },
    { id: 'nameNn', label: text('dataset.column.nameNn'), kind: 'text', editable },
    {
      ...{ id: 'kind', label: text('dataset.column.kind'), kind: 'text', editable },
      choices: words.kind.all,
    },
    { id: 'areas', label: text('dataset.column.areas'), kind: 'long', editable },
    { id: 'status', label: text('plan.column.status'), kind: 'text' },
    { id: 'validMonths', label: text('dataset.column.validMonths'), kind: 'number', editable },
    {
      ...{ id: 'educationLevel', label: text('dataset.column.educationLevel'), kind: 'text', editable },
      choices: words.educationLevel.all,
    },
    { id: 'studyPoints', label: text('dataset.column.studyPoints'), kind: 'number', editable },
    { id: 'requirements', label: text('dataset.column.requirements'), kind: 'number' },
    { id: 'people', label: text('dataset.column.people'), kind: 'number' },
  ];
  const shown = report.entries.filter(
    ({ competence: { mergedInto, areaIds } }) =>
      mergedInto === undefined && (areaId === undefined || areaIds.some((id) => id === areaId)),
  );
  const rows = shown.map(({ competence, etag, use }) => ({
    key: competence.id,
    ...(report.mayEdit && { version: etag }),
    values: {
      nameNb: competence.name.nb,
      nameNn: competence.name.nn,
      kind: words.kind.of(competence.kind),
      areas: competence.areaIds.map(words.areas.of).filter(Boolean).join('; '),
      status: text(`catalogue.status.${competence.status}`),
      validMonths: competence.validMonths,
      educationLevel: words.educationLevel.of(competence.educationLevel),
      studyPoints: competence.studyPoints,
      requirements: use.requirements,
      people: use.people,
    },
  }));
  return datasetTable('competences', language, { columns, rows, mayAdd: editable });
}
