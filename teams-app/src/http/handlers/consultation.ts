import { asId } from '@rod-trad/shared/domain/ids';
import { presentConsultation } from '../presenters/present-consultation.ts';
import { type Handler, unwrap } from './handler.ts';

export const consultation: Handler<'consultation'> = async ({
  useCases,
  actor,
  params,
  language,
  freshness,
}) => {
  const id = asId<'Consultation'>(params.consultationId);
  return presentConsultation(unwrap(await useCases.consultation(actor, id)), language, freshness);
};
