import { presentCatalogue } from '../presenters/present-catalogue.ts';
import { type Handler, unwrap } from './handler.ts';

export const catalogue: Handler<'catalogue'> = async ({ useCases, actor, language, freshness }) =>
  presentCatalogue(unwrap(await useCases.catalogue(actor)), language, freshness);
