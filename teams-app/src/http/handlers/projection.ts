import { asId } from '@rod-trad/shared/domain/ids';
import { presentProjection } from '../presenters/present-projection.ts';
import { type Handler, unwrap } from './handler.ts';

export const projection: Handler<'projection'> = async ({
  useCases,
  actor,
  params,
  body,
  language,
  freshness,
}) => {
  const { positionGroupId, competenceId } = body;
  const subject = {
    unitId: asId<'Unit'>(params.unitId),
    positionGroupId: positionGroupId === undefined ? undefined : asId<'PositionGroup'>(positionGroupId),
    competenceId: competenceId === undefined ? undefined : asId<'Competence'>(competenceId),
  };
  const given = Object.fromEntries(
    Object.entries(body.assumptions).filter(([, value]) => value !== undefined),
  );
  return presentProjection(unwrap(await useCases.projection(actor, subject, given)), language, freshness);
};
