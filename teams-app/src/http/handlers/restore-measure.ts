import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithMeasure } from './answer-with-measure.ts';
import type { Handler } from './handler.ts';

export const restoreMeasure: Handler<'restoreMeasure'> = async (call) => {
  const id = asId<'Measure'>(call.params.measureId);
  return answerWithMeasure(call, id, await call.useCases.restoreMeasure(call.actor, { ...call.body, id }));
};
