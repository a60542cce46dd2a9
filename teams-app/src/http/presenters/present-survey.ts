import type { SurveyView } from '@rod-trad/shared/contracts/survey-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { farBelowCountry, lowBelow } from '@rod-trad/shared/domain/survey/low-factors';
import { factorNames } from '@rod-trad/shared/domain/survey/survey-score';
import type { SurveyReport } from '@rod-trad/shared/use-cases/view-survey';
import { presentUnit } from './present-unit.ts';

export function presentSurvey({ unit, latest }: SurveyReport, freshness: Freshness): SurveyView {
  return {
    unit: presentUnit(unit),
    latest: latest && {
      ...latest,
      factors: latest.factors.map((reading) => ({
        ...reading,
        number: factorNames.indexOf(reading.factor) + 1,
      })),
      suggestions: [...latest.suggestions],
    },
    lowBelow,
    farBelowCountry,
    freshness,
  };
}
