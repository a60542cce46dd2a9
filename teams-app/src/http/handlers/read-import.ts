import type { Handler } from './handler.ts';
import { unwrapImport } from './import-outcome.ts';

export const readImport: Handler<'readImport'> = async ({ useCases, actor, query, file }) => {
  const { sheets, ...kept } = unwrapImport(await useCases.readImport(actor, query.fileName, file));
  return { ...kept, sheets: [...sheets] };
};
