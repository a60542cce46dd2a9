import { asId } from '@rod-trad/shared/domain/ids';
import { presentConsultationNumbers } from '../presenters/present-consultation-numbers.ts';
import { type Handler, unwrap } from './handler.ts';

export const consultationNumbers: Handler<'consultationNumbers'> = async ({
  useCases,
  actor,
  params,
  language,
}) => {
  const id = asId<'Consultation'>(params.consultationId);
  return presentConsultationNumbers(unwrap(await useCases.consultationNumbers(actor, id)), language);
};
