import { presentTalk } from '../presenters/present-talk.ts';
import { type Handler, unwrap } from './handler.ts';

export const ownTalk: Handler<'ownTalk'> = async ({ useCases, actor, language, freshness }) => {
  const report = unwrap(await useCases.ownTalk(actor));
  return report === undefined ? {} : { talk: presentTalk(report, language, freshness) };
};
