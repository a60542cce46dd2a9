import { asId } from '@rod-trad/shared/domain/ids';
import { presentMeasureEffect } from '../presenters/present-effect.ts';
import { type Handler, unwrap } from './handler.ts';

export const measureEffect: Handler<'measureEffect'> = async (call) => {
  const { useCases, actor, params, language, freshness } = call;
  const outcome = await useCases.measureEffect(actor, asId<'Measure'>(params.measureId));
  return presentMeasureEffect(unwrap(outcome), language, freshness);
};
