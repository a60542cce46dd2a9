import { createText } from '@rod-trad/shared/text/create-text';
import { type Handler, unwrapCommand } from './handler.ts';
import { nothingToShow, talkPlace } from './talk-place.ts';

export const closeTalk: Handler<'closeTalk'> = async ({ useCases, actor, params, body, language }) => {
  const planTitle = createText(language)('talk.planTitle');
  const outcome = await useCases.closeTalk(actor, { ...talkPlace(params), ...body, planTitle });
  return { outcome: unwrapCommand(outcome, nothingToShow) };
};
