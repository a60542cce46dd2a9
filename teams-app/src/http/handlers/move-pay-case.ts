import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const movePayCase: Handler<'movePayCase'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.movePayCase(actor, { ...body, id: asId<'PayCase'>(params.payCaseId) });
  return {
    outcome: unwrapCommand(outcome, ({ stage, outcome: ended, codeConsidered }, etag) => ({
      ...{ stage, outcome: ended, codeConsidered, etag },
    })),
  };
};
