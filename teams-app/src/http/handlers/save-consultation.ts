import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithConsultation } from './answer-with-consultation.ts';
import type { Handler } from './handler.ts';

export const saveConsultation: Handler<'saveConsultation'> = async (call) => {
  const { key, changes, unitId, planIds, ...rest } = call.body;
  const id = asId<'Consultation'>(changes?.id ?? key);
  const outcome = await call.useCases.saveConsultation(call.actor, {
    key,
    draft: { ...rest, unitId: asId<'Unit'>(unitId), planIds: planIds.map((planId) => asId<'Plan'>(planId)) },
    changes: changes && { id, etag: changes.etag },
  });
  return answerWithConsultation(call, id, outcome);
};
