import { type Catalogue, createCatalogue } from '../domain/catalogue/catalogue.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

/** The catalogue as it stands, made once for as long as nothing changes. */
export function catalogueOf(context: Pick<UseCaseContext, 'records' | 'now'>): Catalogue {
  return keptWhileUnchanged(context, 'catalogue', () => createCatalogue(context.records.all('competences')));
}
