import { asId } from '@rod-trad/shared/domain/ids';
import { presentPlan } from '../presenters/present-plan.ts';
import { type Handler, unwrap } from './handler.ts';

export const unitPlan: Handler<'unitPlan'> = async ({ useCases, actor, params, language, freshness }) =>
  presentPlan(unwrap(await useCases.plan(actor, asId<'Unit'>(params.unitId))), language, freshness);
