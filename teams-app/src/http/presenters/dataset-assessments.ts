import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { AssessmentTableReport } from '@rod-trad/shared/use-cases/view-assessment-table';
import { type DatasetTable, datasetTable } from './dataset-table.ts';

/** Who holds what, as each side said it last. The rows are made as they are asked for: there may be hundreds of thousands. */
export function assessmentsDataset({ unit, rows }: AssessmentTableReport, language: Language): DatasetTable {
  const text = createText(language);
  return datasetTable('assessments', language, {
    unit,
    columns: [
      { id: 'person', label: text('gap.column.person'), kind: 'text' },
      { id: 'unit', label: text('dataset.column.unit'), kind: 'text' },
      { id: 'competence', label: text('dataset.column.competence'), kind: 'text' },
      { id: 'kind', label: text('dataset.column.kind'), kind: 'text' },
      { id: 'level', label: text('dataset.column.level'), kind: 'number' },
      { id: 'by', label: text('dataset.column.by'), kind: 'text' },
      { id: 'on', label: text('dataset.column.on'), kind: 'date' },
      { id: 'expiresOn', label: text('dataset.column.expiresOn'), kind: 'date' },
    ],
    rows: {
      *[Symbol.iterator]() {
        for (const { person, units, competence, assessment } of rows) {
          yield {
            key: assessment.id,
            values: {
              person: person.name,
              unit: units.map(({ name }) => name).join('; '),
              competence: inLanguage(competence.name, language),
              kind: text(`catalogue.kind.${competence.kind}`),
              level: assessment.level,
              by: text(`ownData.${assessment.by}`),
              on: assessment.on,
              expiresOn: assessment.expiresOn,
            },
          };
        }
      },
    },
  });
}
