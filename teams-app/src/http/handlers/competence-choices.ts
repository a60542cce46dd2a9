import { presentCompetenceChoice } from '../presenters/present-competence-choices.ts';
import { type Handler, unwrap } from './handler.ts';

export const competenceChoices: Handler<'competenceChoices'> = async ({ useCases, actor, language }) => ({
  competences: unwrap(await useCases.competenceChoices(actor)).map((choice) =>
    presentCompetenceChoice(choice, language),
  ),
});
