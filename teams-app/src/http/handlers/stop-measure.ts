import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithMeasure } from './answer-with-measure.ts';
import type { Handler } from './handler.ts';

export const stopMeasure: Handler<'stopMeasure'> = async (call) => {
  const id = asId<'Measure'>(call.params.measureId);
  return answerWithMeasure(call, id, await call.useCases.stopMeasure(call.actor, { ...call.body, id }));
};
