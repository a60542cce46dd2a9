import { asId } from '@rod-trad/shared/domain/ids';
import { presentPersonPlan } from '../presenters/present-plan.ts';
import { type Handler, unwrap } from './handler.ts';

export const personPlan: Handler<'personPlan'> = async ({ useCases, actor, params, language, freshness }) =>
  presentPersonPlan(
    unwrap(await useCases.personPlan(actor, asId<'Person'>(params.personId))),
    language,
    freshness,
  );
