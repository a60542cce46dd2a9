import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const saveCompetence: Handler<'saveCompetence'> = async ({ useCases, actor, body }) => {
  const { changes } = body;
  const outcome = await useCases.saveCompetence(actor, {
    ...body,
    areaIds: body.areaIds.map(asId<'CompetenceArea'>),
    changes: changes && { ...changes, id: asId<'Competence'>(changes.id) },
  });
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};
