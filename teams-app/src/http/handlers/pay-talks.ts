import { asId } from '@rod-trad/shared/domain/ids';
import { presentPayTalk } from '../presenters/present-talk-parts.ts';
import { type Handler, unwrap } from './handler.ts';

export const payTalks: Handler<'payTalks'> = async ({ useCases, actor, params }) => ({
  payTalks: unwrap(await useCases.payTalks(actor, asId<'Person'>(params.personId))).map(presentPayTalk),
});
