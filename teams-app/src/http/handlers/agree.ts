import { asId } from '@rod-trad/shared/domain/ids';
import { presentOwnCompetence } from '../presenters/present-own-competence.ts';
import { type Handler, unwrap, unwrapCommand } from './handler.ts';

export const agree: Handler<'agree'> = async ({ useCases, actor, params, body, language, freshness }) => {
  const personId = asId<'Person'>(params.personId);
  const assessmentId = asId<'Assessment'>(body.assessmentId);
  const outcome = await useCases.agreeOnAssessment(actor, { key: body.key, personId, assessmentId });
  // The newer word itself stands in the page, which is fetched anew; here it is enough to name it.
  const { written } = unwrapCommand(outcome, ({ id, level, by, on }) => ({ id, level, by, on }));
  const report = unwrap(await useCases.personCompetence(actor, personId));
  return { outcome: written, person: presentOwnCompetence(report, language, freshness) };
};
