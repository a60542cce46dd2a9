import { asId } from '@rod-trad/shared/domain/ids';
import { presentOwnCompetence } from '../presenters/present-own-competence.ts';
import { type Handler, unwrap, unwrapCommand } from './handler.ts';

export const assess: Handler<'assess'> = async ({ useCases, actor, params, body, language, freshness }) => {
  const personId = asId<'Person'>(params.personId);
  const input = { ...body, personId, competenceId: asId<'Competence'>(body.competenceId) };
  const { written } = unwrapCommand(await useCases.recordAssessment(actor, input), (current) => current);
  const report = unwrap(await useCases.personCompetence(actor, personId));
  return { outcome: written, person: presentOwnCompetence(report, language, freshness) };
};
