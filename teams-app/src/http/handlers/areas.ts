import { asId } from '@rod-trad/shared/domain/ids';
import { presentAreas } from '../presenters/present-areas.ts';
import { type Handler, unwrap } from './handler.ts';

export const areas: Handler<'areas'> = async ({ useCases, actor, params, language, freshness }) =>
  presentAreas(unwrap(await useCases.areas(actor, asId<'Unit'>(params.unitId))), language, freshness);
