import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const saveRequirement: Handler<'saveRequirement'> = async ({ useCases, actor, body }) => {
  const { changes, atLeast, goalId, unitId, positionGroupId, ...content } = body;
  const outcome = await useCases.saveRequirement(actor, {
    ...content,
    changes: changes && { ...changes, id: asId<'Requirement'>(changes.id) },
    unitId: unitId === 'all' ? 'all' : asId<'Unit'>(unitId),
    positionGroupId: positionGroupId === 'all' ? 'all' : asId<'PositionGroup'>(positionGroupId),
    competenceId: asId<'Competence'>(content.competenceId),
    rule: atLeast === undefined ? 'everyone' : { atLeast },
    goalId: goalId === undefined ? undefined : asId<'Goal'>(goalId),
  });
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};
