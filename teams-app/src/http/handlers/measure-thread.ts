import { asId } from '@rod-trad/shared/domain/ids';
import { presentMeasureThread } from '../presenters/present-thread.ts';
import { type Handler, unwrap } from './handler.ts';

export const measureThread: Handler<'measureThread'> = async ({ useCases, actor, params, language }) =>
  presentMeasureThread(
    unwrap(await useCases.measureThread(actor, asId<'Measure'>(params.measureId))),
    language,
  );
