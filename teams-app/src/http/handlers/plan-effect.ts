import { asId } from '@rod-trad/shared/domain/ids';
import { presentPlanEffect } from '../presenters/present-effect.ts';
import { type Handler, unwrap } from './handler.ts';

export const planEffect: Handler<'planEffect'> = async ({ useCases, actor, params, language, freshness }) =>
  presentPlanEffect(
    unwrap(await useCases.planEffect(actor, asId<'Unit'>(params.unitId))),
    language,
    freshness,
  );
