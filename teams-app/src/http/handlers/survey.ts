import { asId } from '@rod-trad/shared/domain/ids';
import { presentSurvey } from '../presenters/present-survey.ts';
import { type Handler, unwrap } from './handler.ts';

export const survey: Handler<'survey'> = async ({ useCases, actor, params, freshness }) =>
  presentSurvey(unwrap(await useCases.survey(actor, asId<'Unit'>(params.unitId))), freshness);
