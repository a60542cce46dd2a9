import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const restoreGoal: Handler<'restoreGoal'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.restoreGoal(actor, { ...body, id: asId<'Goal'>(params.goalId) });
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};
