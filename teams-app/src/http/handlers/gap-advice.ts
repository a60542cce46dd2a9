import { asId } from '@rod-trad/shared/domain/ids';
import { presentGapAdvice } from '../presenters/present-gap-advice.ts';
import { type Handler, unwrap } from './handler.ts';

export const gapAdvice: Handler<'gapAdvice'> = async ({
  useCases,
  actor,
  params,
  query,
  language,
  freshness,
}) => {
  const { positionGroupId } = query;
  const question = {
    unitId: asId<'Unit'>(params.unitId),
    competenceId: asId<'Competence'>(params.competenceId),
    positionGroupId: positionGroupId === undefined ? undefined : asId<'PositionGroup'>(positionGroupId),
  };
  return presentGapAdvice(unwrap(await useCases.gapAdvice(actor, question)), language, freshness);
};
