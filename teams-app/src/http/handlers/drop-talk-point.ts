import { type Handler, unwrapCommand } from './handler.ts';
import { nothingToShow, pointPlace } from './talk-place.ts';

export const dropTalkPoint: Handler<'dropTalkPoint'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.dropTalkPoint(actor, { ...pointPlace(params), ...body });
  return { outcome: unwrapCommand(outcome, nothingToShow) };
};
