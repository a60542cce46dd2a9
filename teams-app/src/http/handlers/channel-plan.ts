import { asId } from '@rod-trad/shared/domain/ids';
import { presentPlan } from '../presenters/present-plan.ts';
import { type Handler, unwrap } from './handler.ts';

export const channelPlan: Handler<'channelPlan'> = async ({
  useCases,
  actor,
  query,
  language,
  freshness,
}) => {
  const unitId = query.unitId === undefined ? undefined : asId<'Unit'>(query.unitId);
  return presentPlan(unwrap(await useCases.channelPlan(actor, unitId)), language, freshness);
};
