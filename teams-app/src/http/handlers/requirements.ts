import { asId } from '@rod-trad/shared/domain/ids';
import { presentRequirements } from '../presenters/present-requirements.ts';
import { type Handler, unwrap } from './handler.ts';

export const requirements: Handler<'requirements'> = async (call) => {
  const { positionGroupId } = call.query;
  const group = positionGroupId === undefined ? undefined : asId<'PositionGroup'>(positionGroupId);
  const unitId = asId<'Unit'>(call.params.unitId);
  const report = unwrap(await call.useCases.requirements(call.actor, unitId, group));
  return presentRequirements(report, call.language, call.freshness);
};
