import { presentReadImport } from '../presenters/present-read-import.ts';
import type { Handler } from './handler.ts';
import { unwrapImport } from './import-outcome.ts';

export const readImport: Handler<'readImport'> = async ({ useCases, actor, query, file }) =>
  presentReadImport(unwrapImport(await useCases.readImport(actor, query.fileName, file)));
