import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';
import { nothingToShow } from './talk-place.ts';

export const askForPayTalk: Handler<'askForPayTalk'> = async ({ useCases, actor, params, body }) => {
  const employeeId = asId<'Person'>(params.personId);
  return {
    outcome: unwrapCommand(await useCases.askForPayTalk(actor, { ...body, employeeId }), nothingToShow),
  };
};
