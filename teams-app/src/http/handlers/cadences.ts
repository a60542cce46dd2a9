import { presentCadences } from '../presenters/present-cadences.ts';
import { type Handler, unwrap } from './handler.ts';

export const cadences: Handler<'cadences'> = async ({ useCases, actor, freshness }) =>
  presentCadences(unwrap(await useCases.cadences(actor)), freshness);
