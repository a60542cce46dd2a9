import { asId } from '@rod-trad/shared/domain/ids';
import { presentGapMap } from '../presenters/present-gap-map.ts';
import { type Handler, unwrap } from './handler.ts';

export const gapMap: Handler<'gapMap'> = async ({ useCases, actor, params, query, language, freshness }) => {
  const { year, positionGroupId } = query;
  const question = {
    unitId: asId<'Unit'>(params.unitId),
    year,
    positionGroupId: positionGroupId === undefined ? undefined : asId<'PositionGroup'>(positionGroupId),
  };
  return presentGapMap(unwrap(await useCases.gapMap(actor, question)), language, freshness);
};
