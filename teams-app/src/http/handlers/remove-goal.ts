import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const removeGoal: Handler<'removeGoal'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.removeGoal(actor, { ...body, id: asId<'Goal'>(params.goalId) });
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};
