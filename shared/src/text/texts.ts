import { addinTexts } from './addin.ts';
import { addinImportTexts } from './addin-import.ts';
import { adviceTexts } from './advice.ts';
import { assessTexts } from './assess.ts';
import { botTexts } from './bot.ts';
import { cardTexts } from './cards.ts';
import { catalogueTexts } from './catalogue.ts';
import { datasetTexts } from './dataset.ts';
import { educationTexts } from './education.ts';
import { effectTexts } from './effect.ts';
import { errorTexts } from './errors.ts';
import { evaluationTexts } from './evaluation.ts';
import { exampleTexts } from './example.ts';
import { faultTexts } from './fault.ts';
import { functionTexts } from './functions.ts';
import { futureTexts } from './future.ts';
import { gapTexts } from './gap.ts';
import { historyTexts } from './history.ts';
import { importFieldTexts } from './import-field.ts';
import { importingTexts } from './importing.ts';
import { levelTexts } from './level.ts';
import { manifestTexts } from './manifest.ts';
import { measureTexts } from './measure.ts';
import { messageTexts } from './messages.ts';
import { myMessageTexts } from './my-messages.ts';
import { needsTexts } from './needs.ts';
import { nudgeTexts } from './nudges.ts';
import { occasionTexts } from './occasions.ts';
import { ownTexts } from './own.ts';
import { ownDataTexts } from './own-data.ts';
import { personPlanTexts } from './person-plan.ts';
import { planTexts } from './plan.ts';
import { planningTexts } from './planning.ts';
import { requirementTexts } from './requirements.ts';
import { roundTexts } from './rounds.ts';
import { surveyTexts } from './survey.ts';
import { tabTexts } from './tab.ts';
import { talkTexts } from './talk.ts';
import { templateTexts } from './templates.ts';
import { threadTexts } from './thread.ts';
import { togetherTexts } from './together.ts';
import { waitingTexts } from './waiting.ts';
import { waysTexts } from './ways.ts';
import { yearTexts } from './year.ts';

export const texts = {
  ...catalogueTexts,
  ...requirementTexts,
  ...errorTexts,
  ...faultTexts,
  ...importFieldTexts,
  ...measureTexts,
  ...messageTexts,
  ...myMessageTexts,
  ...exampleTexts,
  ...historyTexts,
  ...planTexts,
  ...personPlanTexts,
  ...planningTexts,
  ...evaluationTexts,
  ...futureTexts,
  ...gapTexts,
  ...adviceTexts,
  ...effectTexts,
  ...needsTexts,
  ...waysTexts,
  ...waitingTexts,
  ...importingTexts,
  ...levelTexts,
  ...occasionTexts,
  ...ownTexts,
  ...assessTexts,
  ...ownDataTexts,
  ...botTexts,
  ...nudgeTexts,
  ...cardTexts,
  ...roundTexts,
  ...yearTexts,
  ...surveyTexts,
  ...educationTexts,
  ...togetherTexts,
  ...talkTexts,
  ...tabTexts,
  ...datasetTexts,
  ...addinTexts,
  ...addinImportTexts,
  ...functionTexts,
  ...manifestTexts,
  ...templateTexts,
  ...threadTexts,
};
