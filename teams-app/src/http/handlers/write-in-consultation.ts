import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithConsultation } from './answer-with-consultation.ts';
import type { Handler } from './handler.ts';

export const writeInConsultation: Handler<'writeInConsultation'> = async (call) => {
  const id = asId<'Consultation'>(call.params.consultationId);
  const outcome = await call.useCases.writeInConsultation(call.actor, { ...call.body, id });
  return answerWithConsultation(call, id, outcome);
};
