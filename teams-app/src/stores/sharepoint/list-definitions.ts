import type { TableName } from '@rod-trad/shared/stores/tables';
import type { ListDefinition } from './list-definition.ts';
import { agreementTexts } from './lists/agreement-texts.ts';
import { assessments } from './lists/assessments.ts';
import { areas, competences, goals } from './lists/catalogue.ts';
import { consultations } from './lists/consultations.ts';
import { educationLeaves, payCases } from './lists/education.ts';
import { employments, positionGroups } from './lists/employments.ts';
import { evaluations } from './lists/evaluations.ts';
import { history } from './lists/history.ts';
import { mappingRounds } from './lists/mapping-rounds.ts';
import { followUps, measures } from './lists/measures.ts';
import { planCopies, plans } from './lists/plans.ts';
import { exemptions, requirements } from './lists/requirements.ts';
import { settings } from './lists/settings.ts';
import { surveyScores } from './lists/survey-scores.ts';
import { payTalks, talkPeriods, talkPoints, talkPreparations, talks } from './lists/talks.ts';
import { units } from './lists/units.ts';
import { yearDates } from './lists/year-dates.ts';

/** Every list of the site, by the table it holds. */
export const listDefinitions: { readonly [T in TableName]: ListDefinition<T> } = {
  units,
  positionGroups,
  employments,
  goals,
  areas,
  competences,
  requirements,
  exemptions,
  assessments,
  mappingRounds,
  plans,
  measures,
  followUps,
  history,
  planCopies,
  evaluations,
  yearDates,
  settings,
  surveyScores,
  educationLeaves,
  payCases,
  agreementTexts,
  consultations,
  talkPeriods,
  talks,
  talkPreparations,
  talkPoints,
  payTalks,
};
