import { presentTeam } from '../presenters/present-team.ts';
import { type Handler, unwrap } from './handler.ts';

export const team: Handler<'team'> = async ({ useCases, actor, language, freshness }) =>
  presentTeam(unwrap(await useCases.team(actor)), language, freshness);
