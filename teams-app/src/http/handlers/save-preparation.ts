import { type Handler, unwrapCommand } from './handler.ts';
import { talkPlace } from './talk-place.ts';

export const savePreparation: Handler<'savePreparation'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.savePreparation(actor, { ...talkPlace(params), ...body });
  return unwrapCommand(outcome, ({ text }, etag) => ({ text, etag }));
};
