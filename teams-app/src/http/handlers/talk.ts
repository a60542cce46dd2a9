import { presentTalk } from '../presenters/present-talk.ts';
import { type Handler, unwrap } from './handler.ts';
import { talkPlace } from './talk-place.ts';

export const talk: Handler<'talk'> = async ({ useCases, actor, params, language, freshness }) =>
  presentTalk(unwrap(await useCases.talk(actor, talkPlace(params))), language, freshness);
