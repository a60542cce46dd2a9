import { type Handler, unwrapCommand } from './handler.ts';
import { nothingToShow, pointPlace } from './talk-place.ts';

export const followUpTalkPoint: Handler<'followUpTalkPoint'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.followUpTalkPoint(actor, { ...pointPlace(params), ...body });
  return { outcome: unwrapCommand(outcome, nothingToShow) };
};
