import { presentHistory } from '../presenters/present-history.ts';
import { type Handler, unwrap } from './handler.ts';

export const planHistory: Handler<'planHistory'> = async ({ useCases, actor, params, language }) => ({
  entries: presentHistory(unwrap(await useCases.planHistory(actor, params.subjectId)), language),
});
