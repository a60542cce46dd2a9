import { asId } from '@rod-trad/shared/domain/ids';
import { presentGoalOrphans } from '../presenters/present-goals.ts';
import { type Handler, unwrap } from './handler.ts';

export const goalOrphans: Handler<'goalOrphans'> = async ({ useCases, actor, params, language }) =>
  presentGoalOrphans(unwrap(await useCases.goalOrphans(actor, asId<'Goal'>(params.goalId))), language);
