import { asId } from '@rod-trad/shared/domain/ids';
import { presentMeasureForm } from '../presenters/present-measure-form.ts';
import { type Handler, unwrap } from './handler.ts';

export const measureForm: Handler<'measureForm'> = async ({ useCases, actor, params, language, freshness }) =>
  presentMeasureForm(
    unwrap(await useCases.measureForm(actor, asId<'Plan'>(params.planId))),
    language,
    freshness,
  );
