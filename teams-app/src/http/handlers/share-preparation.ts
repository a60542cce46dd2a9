import { type Handler, unwrapCommand } from './handler.ts';
import { nothingToShow, talkPlace } from './talk-place.ts';

export const sharePreparation: Handler<'sharePreparation'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.sharePreparation(actor, { ...talkPlace(params), ...body });
  return { outcome: unwrapCommand(outcome, nothingToShow) };
};
