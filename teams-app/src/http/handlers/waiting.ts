import { presentWaiting } from '../presenters/present-waiting.ts';
import { type Handler, unwrap } from './handler.ts';

export const waiting: Handler<'waiting'> = async ({ useCases, actor, language }) => ({
  items: unwrap(await useCases.waiting(actor)).map((question) => presentWaiting(question, language)),
});
