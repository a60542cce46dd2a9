import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const saveExemption: Handler<'saveExemption'> = async ({ useCases, actor, body }) => {
  const { changes } = body;
  const outcome = await useCases.saveExemption(actor, {
    key: body.key,
    until: body.until,
    personId: asId<'Person'>(body.personId),
    requirementId: asId<'Requirement'>(body.requirementId),
    changes: changes && { ...changes, id: asId<'Exemption'>(changes.id) },
  });
  return { outcome: unwrapCommand(outcome, ({ until }, etag) => ({ until, etag })) };
};
