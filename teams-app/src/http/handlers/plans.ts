import { presentPlans } from '../presenters/present-plans.ts';
import { type Handler, unwrap } from './handler.ts';
import { readSubject } from './read-subject.ts';

export const plans: Handler<'plans'> = async ({ useCases, actor, query, freshness }) =>
  presentPlans(unwrap(await useCases.plans(actor, readSubject(query))), freshness);
