import { presentConsultations } from '../presenters/present-consultations.ts';
import { type Handler, unwrap } from './handler.ts';

export const consultations: Handler<'consultations'> = async ({ useCases, actor, freshness }) =>
  presentConsultations(unwrap(await useCases.consultations(actor)), freshness);
