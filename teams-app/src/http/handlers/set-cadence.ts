import { type Handler, unwrapCommand } from './handler.ts';

export const setCadence: Handler<'setCadence'> = async ({ useCases, actor, body }) => {
  const outcome = await useCases.setCadence(actor, body);
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};
