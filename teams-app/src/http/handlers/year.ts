import { presentYear } from '../presenters/present-year.ts';
import { type Handler, unwrap } from './handler.ts';

export const year: Handler<'year'> = async ({ useCases, actor, query, freshness }) =>
  presentYear(unwrap(await useCases.year(actor, query.year)), freshness);
