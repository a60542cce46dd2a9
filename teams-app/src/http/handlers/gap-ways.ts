import { asId } from '@rod-trad/shared/domain/ids';
import { presentWays } from '../presenters/present-ways.ts';
import { type Handler, unwrap } from './handler.ts';

export const gapWays: Handler<'gapWays'> = async ({ useCases, actor, params, freshness }) => {
  const { unitId, competenceId } = params;
  const outcome = await useCases.gapWays(actor, asId<'Unit'>(unitId), asId<'Competence'>(competenceId));
  return presentWays(unwrap(outcome), freshness);
};
