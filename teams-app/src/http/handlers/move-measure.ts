import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithMeasure } from './answer-with-measure.ts';
import type { Handler } from './handler.ts';

export const moveMeasure: Handler<'moveMeasure'> = async (call) => {
  const id = asId<'Measure'>(call.params.measureId);
  const { key, areaId, before } = call.body;
  const outcome = await call.useCases.moveMeasure(call.actor, {
    key,
    id,
    areaId: asId<'CompetenceArea'>(areaId),
    before: before === undefined ? undefined : asId<'Measure'>(before),
  });
  return answerWithMeasure(call, id, outcome);
};
