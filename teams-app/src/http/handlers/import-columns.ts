import { presentImportColumns } from '../presenters/present-import-columns.ts';
import type { Handler } from './handler.ts';
import { unwrapImport } from './import-outcome.ts';

export const importColumns: Handler<'importColumns'> = async ({ useCases, actor, body, language }) =>
  presentImportColumns(unwrapImport(await useCases.importColumns(actor, body)), language);
