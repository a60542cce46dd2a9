import { importFaultsAsCsv } from '../presenters/import-faults-csv.ts';
import type { Handler } from './handler.ts';
import { unwrapImport } from './import-outcome.ts';
import { readImportInput } from './read-import-input.ts';

export const importFaults: Handler<'importFaults'> = async ({ useCases, actor, body, language }) => {
  const report = unwrapImport(await useCases.planImport(actor, readImportInput(body)));
  return {
    fileName: `${report.fileName.replace(/\.\w+$/, '')}-rettes.csv`,
    mediaType: 'text/csv;charset=utf-8',
    content: importFaultsAsCsv(report, language),
  };
};
