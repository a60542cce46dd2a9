import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const removeArea: Handler<'removeArea'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.removeArea(actor, { ...body, id: asId<'CompetenceArea'>(params.areaId) });
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};
