import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithLeave } from './answer-with-leave.ts';
import type { Handler } from './handler.ts';

export const applyForLeave: Handler<'applyForLeave'> = async (call) => {
  const { key, draft, changes } = call.body;
  const id = asId<'EducationLeave'>(changes?.id ?? key);
  const outcome = await call.useCases.applyForLeave(call.actor, {
    key,
    draft: {
      ...draft,
      measureId: draft.measureId === undefined ? undefined : asId<'Measure'>(draft.measureId),
      competenceId: draft.competenceId === undefined ? undefined : asId<'Competence'>(draft.competenceId),
    },
    changes: changes && { id, etag: changes.etag },
  });
  return answerWithLeave(call, id, outcome);
};
