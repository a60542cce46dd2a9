import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const saveArea: Handler<'saveArea'> = async ({ useCases, actor, body }) => {
  const { key, changes, unitId, narrows, goalIds, ...words } = body;
  const outcome = await useCases.saveArea(actor, {
    key,
    draft: {
      ...words,
      unitId: unitId === undefined ? undefined : asId<'Unit'>(unitId),
      narrows: narrows === undefined ? undefined : asId<'CompetenceArea'>(narrows),
      goalIds: goalIds.map(asId<'Goal'>),
    },
    changes: changes && { ...changes, id: asId<'CompetenceArea'>(changes.id) },
  });
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};
