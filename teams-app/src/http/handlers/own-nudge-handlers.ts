import { presentOwnNudges } from '../presenters/present-own-nudges.ts';
import { type Handler, unwrap, unwrapCommand } from './handler.ts';

export const ownNudges: Handler<'ownNudges'> = async ({ useCases, actor, language }) =>
  presentOwnNudges(unwrap(await useCases.ownNudges(actor)), language);

export const chooseOwnNudges: Handler<'chooseOwnNudges'> = async ({ useCases, actor, body }) => {
  unwrapCommand(await useCases.chooseOwnNudges(actor, body.choice), () => undefined);
  return {};
};
