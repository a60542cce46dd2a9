import { type Handler, unwrapCommand } from './handler.ts';

export const saveAgreementText: Handler<'saveAgreementText'> = async ({ useCases, actor, body }) => ({
  outcome: unwrapCommand(await useCases.saveAgreementText(actor, body), ({ text }, etag) => ({ text, etag })),
});
