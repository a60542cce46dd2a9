import { presentOwnEducation } from '../presenters/present-education.ts';
import { type Handler, unwrap } from './handler.ts';

export const ownEducation: Handler<'ownEducation'> = async ({ useCases, actor, language, freshness }) =>
  presentOwnEducation(unwrap(await useCases.ownEducation(actor)), language, freshness);
