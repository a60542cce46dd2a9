import { presentOrphans } from '../presenters/present-orphans.ts';
import { type Handler, unwrap } from './handler.ts';

export const orphans: Handler<'orphans'> = async ({ useCases, actor, query, language, freshness }) =>
  presentOrphans(unwrap(await useCases.orphans(actor, query.year)), language, freshness);
