import { presentRoundPlan } from '../presenters/present-round-plan.ts';
import { type Handler, unwrap } from './handler.ts';
import { readRoundDraft } from './read-round-draft.ts';

export const planRound: Handler<'planRound'> = async ({ useCases, actor, body, language }) =>
  presentRoundPlan(unwrap(await useCases.planRound(actor, readRoundDraft(body))), language);
