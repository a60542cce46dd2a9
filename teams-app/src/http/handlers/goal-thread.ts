import { asId } from '@rod-trad/shared/domain/ids';
import { presentGoalThread } from '../presenters/present-thread.ts';
import { type Handler, unwrap } from './handler.ts';

export const goalThread: Handler<'goalThread'> = async ({ useCases, actor, params, language, freshness }) =>
  presentGoalThread(
    unwrap(await useCases.goalThread(actor, asId<'Goal'>(params.goalId))),
    language,
    freshness,
  );
