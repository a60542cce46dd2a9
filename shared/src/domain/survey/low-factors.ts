import type { Strategy } from '../measure.ts';
import { type CompetenceFactor, competenceFactors, type SurveyScore, scoreOf } from './survey-score.ts';

/**
 * Assumptions (decision 031): KS names no limit. A mean under 3.5 is nearer to "neither nor" than to agreement, and 0.3 under the country's is more
 * than a survey of a unit differs by chance.
 */
export const lowBelow = 3.5;
export const farBelowCountry = 0.3;

export type LowBecause = 'belowLimit' | 'belowCountry';

export interface FactorReading {
  readonly factor: CompetenceFactor;
  readonly value: number;
  /** In the survey before. */
  readonly before?: number | undefined;
  readonly municipality?: number | undefined;
  readonly country?: number | undefined;
  /** Absent: it is not low. */
  readonly low?: LowBecause | undefined;
}

/** The factors about competence in a unit's newest survey, beside what they can be compared with. */
export function readFactors(
  latest: SurveyScore,
  beside: {
    readonly before?: SurveyScore | undefined;
    readonly municipality?: SurveyScore | undefined;
    readonly country?: SurveyScore | undefined;
  },
): readonly FactorReading[] {
  const inRow = (row: SurveyScore | undefined, factor: CompetenceFactor) => row && scoreOf(row, factor);
  return competenceFactors.flatMap((factor) => {
    const value = scoreOf(latest, factor);
    if (value === undefined) return [];
    const country = inRow(beside.country, factor);
    return [
      {
        ...{ factor, value, country },
        before: inRow(beside.before, factor),
        municipality: inRow(beside.municipality, factor),
        low: lowBecause(value, country),
      },
    ];
  });
}

/** What a low factor speaks for: what lies unused is mobilised, and where learning is not relevant it is developed. */
const answers = {
  competenceUse: 'mobilise',
  relevantDevelopment: 'develop',
} as const satisfies Partial<Record<CompetenceFactor, Strategy>>;

export interface FactorSuggestion {
  readonly factor: keyof typeof answers;
  readonly strategy: (typeof answers)[keyof typeof answers];
}

/** Measures to consider, mobilising first. The other two factors are about how people work together, and speak for no strategy alone. */
export function suggestionsFor(readings: readonly FactorReading[]): readonly FactorSuggestion[] {
  return readings.flatMap(({ factor, low }) =>
    low !== undefined && (factor === 'competenceUse' || factor === 'relevantDevelopment')
      ? [{ factor, strategy: answers[factor] }]
      : [],
  );
}

function lowBecause(value: number, country: number | undefined): LowBecause | undefined {
  if (value < lowBelow) return 'belowLimit';
  // Means have one or two decimals; what is left of them is not counted.
  const short = Math.round(((country ?? value) - value) * 100) / 100;
  return short >= farBelowCountry ? 'belowCountry' : undefined;
}
