import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { DatasetScope } from '@rod-trad/shared/use-cases/open-dataset';
import type { ConsultationTableReport } from '@rod-trad/shared/use-cases/view-consultation-table';
import type { BookSheet } from '../write-book.ts';
import { numberSheets } from './consultation-number-sheets.ts';
import { type DatasetTable, datasetTable } from './dataset-table.ts';

const counts = ['required', 'met', 'gap', 'unknown', 'hidden'] as const;
const staffing = ['heads', 'retire', 'leave'] as const;

/** The numbers of the package, its two sheets of them in one table: needs first, then how many there are and how many leave. */
export function consultationDataset(
  { groups, year }: ConsultationTableReport,
  { unit }: Pick<DatasetScope, 'unit'>,
  language: Language,
): DatasetTable {
  const text = createText(language);
  const [needs, recruitment] = numberSheets({ groups }, text, language);
  const rowsOf = (sheet: BookSheet | undefined, ids: readonly string[]) =>
    (sheet?.rows ?? []).map((cells) => Object.fromEntries(ids.map((id, at) => [id, cells[at]])));
  const kind = text('together.sheet.recruitment');
  const all = [
    ...rowsOf(needs, ['group', 'kind', 'competence', ...counts]),
    ...rowsOf(recruitment, ['group', ...staffing]).map((values) => ({ ...values, kind })),
  ];
  return datasetTable('consultation', language, {
    ...{ unit, year },
    columns: [
      { id: 'group', label: text('together.column.group'), kind: 'text' },
      { id: 'kind', label: text('together.column.kind'), kind: 'text' },
      { id: 'competence', label: text('together.column.competence'), kind: 'text' },
      ...counts.map((id) => ({ id, label: text(`together.column.${id}`), kind: 'number' as const })),
      ...staffing.map((id) => ({ id, label: text(`together.column.${id}`), kind: 'number' as const })),
    ],
    // Nothing names a row for ever here: the numbers are of a month.
    rows: all.map((values, at) => ({ key: String(at + 1), values })),
  });
}
