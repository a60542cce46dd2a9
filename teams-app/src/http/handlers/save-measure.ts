import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { asId } from '@rod-trad/shared/domain/ids';
import type { MeasureDraft } from '@rod-trad/shared/domain/plan/measure-draft';
import { answerWithMeasure } from './answer-with-measure.ts';
import type { Handler } from './handler.ts';

export const saveMeasure: Handler<'saveMeasure'> = async (call) => {
  const { key, planId, planStatus, draft, changes } = call.body;
  const id = asId<'Measure'>(changes?.id ?? key);
  const outcome = await call.useCases.saveMeasure(call.actor, {
    key,
    planId: asId<'Plan'>(planId),
    planStatus,
    draft: readDraft(draft),
    changes: changes && { id, etag: changes.etag },
  });
  return answerWithMeasure(call, id, outcome);
};

function readDraft(draft: RouteBody<(typeof routes)['saveMeasure']>['draft']): MeasureDraft {
  const { parentMeasureId, ownerId } = draft;
  return {
    ...draft,
    areaId: asId<'CompetenceArea'>(draft.areaId),
    goalIds: draft.goalIds.map(asId<'Goal'>),
    parentMeasureId: parentMeasureId === undefined ? undefined : asId<'Measure'>(parentMeasureId),
    ownerId: ownerId === undefined ? undefined : asId<'Person'>(ownerId),
    competences: draft.competences.map((target) => ({
      ...target,
      competenceId: asId<'Competence'>(target.competenceId),
    })),
  };
}
