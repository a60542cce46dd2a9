import { asId } from '../domain/ids.ts';
import type { SurveyScore } from '../domain/survey/survey-score.ts';

/** Without a unit, the country's mean. */
export function buildScore(
  unitId: string | undefined,
  year: number,
  over: Partial<SurveyScore> = {},
): SurveyScore {
  return {
    id: asId(`score-${unitId ?? 'country'}-${year}`),
    unitId: unitId === undefined ? undefined : asId(unitId),
    year,
    answers: unitId === undefined ? undefined : 20,
    factors: Array.from({ length: 10 }, () => 4),
    ...over,
  };
}
