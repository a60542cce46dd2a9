import { presentOwnCompetence } from '../presenters/present-own-competence.ts';
import { type Handler, unwrap } from './handler.ts';

export const ownCompetence: Handler<'ownCompetence'> = async ({ useCases, actor, language, freshness }) =>
  presentOwnCompetence(unwrap(await useCases.personCompetence(actor, actor.personId)), language, freshness);
