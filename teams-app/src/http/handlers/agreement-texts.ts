import { presentAgreementTexts } from '../presenters/present-education.ts';
import { type Handler, unwrap } from './handler.ts';

export const agreementTexts: Handler<'agreementTexts'> = async ({ useCases, actor }) =>
  presentAgreementTexts(unwrap(await useCases.agreementTexts(actor)));
