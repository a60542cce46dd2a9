import { asId } from '@rod-trad/shared/domain/ids';
import { presentUnitEducation } from '../presenters/present-education.ts';
import { type Handler, unwrap } from './handler.ts';

export const unitEducation: Handler<'unitEducation'> = async ({ useCases, actor, params, freshness }) =>
  presentUnitEducation(unwrap(await useCases.unitEducation(actor, asId<'Unit'>(params.unitId))), freshness);
