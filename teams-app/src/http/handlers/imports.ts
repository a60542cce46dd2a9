import { presentImportEntry } from '../presenters/present-import-entry.ts';
import { type Handler, unwrap } from './handler.ts';

export const imports: Handler<'imports'> = async ({ useCases, actor }) => ({
  entries: unwrap(await useCases.imports(actor)).map(presentImportEntry),
});
