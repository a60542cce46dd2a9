import { presentGoals } from '../presenters/present-goals.ts';
import { type Handler, unwrap } from './handler.ts';

export const goals: Handler<'goals'> = async ({ useCases, actor, language, freshness }) =>
  presentGoals(unwrap(await useCases.goals(actor)), language, freshness);
