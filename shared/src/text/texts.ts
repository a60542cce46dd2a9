import { addinTexts } from './addin.ts';
import { adviceTexts } from './advice.ts';
import { assessTexts } from './assess.ts';
import { botTexts } from './bot.ts';
import { cardTexts } from './cards.ts';
import { catalogueTexts } from './catalogue.ts';
import { errorTexts } from './errors.ts';
import { exampleTexts } from './example.ts';
import { faultTexts } from './fault.ts';
import { futureTexts } from './future.ts';
import { gapTexts } from './gap.ts';
import { historyTexts } from './history.ts';
import { importFieldTexts } from './import-field.ts';
import { importingTexts } from './importing.ts';
import { levelTexts } from './level.ts';
import { manifestTexts } from './manifest.ts';
import { measureTexts } from './measure.ts';
import { nudgeTexts } from './nudges.ts';
import { ownTexts } from './own.ts';
import { ownDataTexts } from './own-data.ts';
import { planTexts } from './plan.ts';
import { planningTexts } from './planning.ts';
import { requirementTexts } from './requirements.ts';
import { roundTexts } from './rounds.ts';
import { tabTexts } from './tab.ts';

export const texts = {
  ...catalogueTexts,
  ...requirementTexts,
  ...errorTexts,
  ...faultTexts,
  ...importFieldTexts,
  ...measureTexts,
  ...exampleTexts,
  ...historyTexts,
  ...planTexts,
  ...planningTexts,
  ...futureTexts,
  ...gapTexts,
  ...adviceTexts,
  ...importingTexts,
  ...levelTexts,
  ...ownTexts,
  ...assessTexts,
  ...ownDataTexts,
  ...botTexts,
  ...nudgeTexts,
  ...cardTexts,
  ...roundTexts,
  ...tabTexts,
  ...addinTexts,
  ...manifestTexts,
};
