import { asId } from '@rod-trad/shared/domain/ids';
import { presentPlanVersion } from '../presenters/present-plans.ts';
import { type Handler, unwrapCommand } from './handler.ts';

export const movePlan: Handler<'movePlan'> = async ({ useCases, actor, params, body }) => {
  const outcome = await useCases.movePlan(actor, { ...body, id: asId<'Plan'>(params.planId) });
  return { outcome: unwrapCommand(outcome, presentPlanVersion) };
};
