import { type Handler, unwrapCommand } from './handler.ts';
import { nothingToShow, pointPlace } from './talk-place.ts';

export const tickTalkPoint: Handler<'tickTalkPoint'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.tickTalkPoint(actor, { ...pointPlace(params), ...body });
  return { outcome: unwrapCommand(outcome, nothingToShow) };
};
