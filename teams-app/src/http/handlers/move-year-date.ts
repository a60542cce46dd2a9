import { type Handler, unwrapCommand } from './handler.ts';

export const moveYearDate: Handler<'moveYearDate'> = async ({ useCases, actor, body }) => {
  const outcome = await useCases.moveYearDate(actor, body);
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};
