import { presentRounds } from '../presenters/present-round.ts';
import { type Handler, unwrap } from './handler.ts';

export const rounds: Handler<'rounds'> = async ({ useCases, actor, language, freshness }) =>
  presentRounds(unwrap(await useCases.rounds(actor)), language, freshness);
