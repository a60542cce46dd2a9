import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { toCsv } from '@rod-trad/shared/text/csv';
import type { ImportPlanReport } from '@rod-trad/shared/use-cases/import-reports';
import { importFaultWords } from './import-fault-words.ts';

/** Every fault as a table for Excel. What stands in the cells is not repeated: it lies in the file. */
export function importFaultsAsCsv(report: ImportPlanReport, language: Language): string {
  const say = createText(language);
  const inWords = importFaultWords(report, language);
  const head = (['row', 'column', 'header', 'fault'] as const).map((name) => say(`importFault.${name}`));
  const rows = report.plan.faults
    .map(inWords)
    .map(({ row, column, header, words }) => [
      row === undefined ? '' : String(row),
      column ?? '',
      header ?? '',
      words,
    ]);
  return toCsv([head, ...rows]);
}
