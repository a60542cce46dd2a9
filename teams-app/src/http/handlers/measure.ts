import { asId } from '@rod-trad/shared/domain/ids';
import { presentMeasureDetail } from '../presenters/present-measure.ts';
import { type Handler, unwrap } from './handler.ts';

export const measure: Handler<'measure'> = async ({ useCases, actor, params, language }) =>
  presentMeasureDetail(unwrap(await useCases.measure(actor, asId<'Measure'>(params.measureId))), language);
