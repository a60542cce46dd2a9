import { asId } from '@rod-trad/shared/domain/ids';
import { presentSteps } from '../presenters/present-steps.ts';
import { type Handler, unwrap } from './handler.ts';

export const steps: Handler<'steps'> = async ({ useCases, actor, params, freshness }) =>
  presentSteps(unwrap(await useCases.steps(actor, asId<'Unit'>(params.unitId))), freshness);
