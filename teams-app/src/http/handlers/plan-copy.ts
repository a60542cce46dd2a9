import { asId } from '@rod-trad/shared/domain/ids';
import { presentPlanCopy } from '../presenters/present-plan-copy.ts';
import { type Handler, unwrap } from './handler.ts';

export const planCopy: Handler<'planCopy'> = async ({ useCases, actor, params, language }) =>
  presentPlanCopy(unwrap(await useCases.planCopy(actor, asId<'Plan'>(params.planId))), language);
