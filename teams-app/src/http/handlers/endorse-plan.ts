import { asId } from '@rod-trad/shared/domain/ids';
import { presentPlanVersion } from '../presenters/present-plans.ts';
import { type Handler, unwrapCommand } from './handler.ts';

export const endorsePlan: Handler<'endorsePlan'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.endorsePlan(actor, { ...body, id: asId<'Plan'>(params.planId) });
  return { outcome: unwrapCommand(outcome, presentPlanVersion) };
};
