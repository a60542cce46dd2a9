import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const saveGoal: Handler<'saveGoal'> = async ({ useCases, actor, body }) => {
  const { changes } = body;
  const outcome = await useCases.saveGoal(actor, {
    ...body,
    changes: changes && { ...changes, id: asId<'Goal'>(changes.id) },
  });
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};
