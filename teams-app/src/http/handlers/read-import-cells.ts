import { presentReadImport } from '../presenters/present-read-import.ts';
import type { Handler } from './handler.ts';
import { unwrapImport } from './import-outcome.ts';

export const readImportCells: Handler<'readImportCells'> = async ({ useCases, actor, query, file }) =>
  presentReadImport(unwrapImport(await useCases.readImportCells(actor, query.fileName, file)));
