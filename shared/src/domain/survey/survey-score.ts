import type { SurveyScoreId, UnitId } from '../ids.ts';

/** The ten of 10-FAKTOR, KS' employee survey, by the numbers they have there (KS, "Hva måler vi?"). */
export const factorNames = [
  'innerMotivation',
  'selfEfficacy',
  'autonomy',
  'competenceUse',
  'masteryLeadership',
  'roleClarity',
  'relevantDevelopment',
  'flexibility',
  'masteryClimate',
  'prosocialMotivation',
] as const;
export type FactorName = (typeof factorNames)[number];

/** Those that are about competence (seed 003, "10-faktor"), with use first: mobilise first. */
export const competenceFactors = [
  'competenceUse',
  'selfEfficacy',
  'relevantDevelopment',
  'masteryClimate',
] as const satisfies readonly FactorName[];
export type CompetenceFactor = (typeof competenceFactors)[number];

/** The scale of the answers, from strong disagreement to strong agreement. */
export const lowestScore = 1;
export const highestScore = 5;

/** What a unit's people said on the average in one year's survey. Nobody's own answers are here, and none are ever read in. */
export interface SurveyScore {
  readonly id: SurveyScoreId;
  /** Absent: the whole country. */
  readonly unitId?: UnitId | undefined;
  readonly year: number;
  /** How many the means are made of; absent for the whole country. */
  readonly answers?: number | undefined;
  /** The ten means, 1–5, in the order of the factors. */
  readonly factors: readonly number[];
}

export function scoreOf({ factors }: Pick<SurveyScore, 'factors'>, name: FactorName): number | undefined {
  return factors[factorNames.indexOf(name)];
}
