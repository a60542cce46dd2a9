import type { roundRoutes } from '@rod-trad/shared/contracts/rounds-routes';
import type { RouteBody } from '@rod-trad/shared/contracts/route';
import { asId } from '@rod-trad/shared/domain/ids';
import type { RoundDraft } from '@rod-trad/shared/domain/mapping/scope-guard';

/** A draft as it came, with its ids named. */
export function readRoundDraft(body: RouteBody<typeof roundRoutes.planRound>): RoundDraft {
  return {
    ...body,
    unitIds: body.unitIds.map(asId<'Unit'>),
    positionGroupIds: body.positionGroupIds.map(asId<'PositionGroup'>),
    competenceIds: body.competenceIds.map(asId<'Competence'>),
  };
}
