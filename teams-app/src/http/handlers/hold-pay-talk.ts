import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';
import { nothingToShow } from './talk-place.ts';

export const holdPayTalk: Handler<'holdPayTalk'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.holdPayTalk(actor, {
    ...{ ...body, id: asId<'PayTalk'>(body.id) },
    employeeId: asId<'Person'>(params.personId),
  });
  return { outcome: unwrapCommand(outcome, nothingToShow) };
};
