import { asId } from '@rod-trad/shared/domain/ids';
import { presentGap } from '../presenters/present-gap.ts';
import { type Handler, unwrap } from './handler.ts';

export const unitGap: Handler<'unitGap'> = async ({ useCases, actor, params, language, freshness }) =>
  presentGap(unwrap(await useCases.gap(actor, asId<'Unit'>(params.unitId))), language, freshness);
