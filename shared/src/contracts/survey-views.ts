import { z } from 'zod';
import { strategies } from '../domain/measure.ts';
import { competenceFactors } from '../domain/survey/survey-score.ts';
import { freshness, unitRef } from './view-parts.ts';

export const surveyView = z.object({
  unit: unitRef,
  /** The unit's newest survey; absent where there is none that can be shown. */
  latest: z
    .object({
      year: z.number().int(),
      answers: z.number().int(),
      /** The year of the survey before. */
      before: z.number().int().optional(),
      /** The four that are about competence. */
      factors: z.array(
        z.object({
          factor: z.enum(competenceFactors),
          /** Its number among the ten. */
          number: z.number().int(),
          value: z.number(),
          before: z.number().optional(),
          municipality: z.number().optional(),
          country: z.number().optional(),
          low: z.enum(['belowLimit', 'belowCountry']).optional(),
        }),
      ),
      /** Measures to consider. */
      suggestions: z.array(
        z.object({
          factor: z.enum(['competenceUse', 'relevantDevelopment']),
          strategy: z.enum(strategies).extract(['mobilise', 'develop']),
        }),
      ),
    })
    .optional(),
  /** Under this a mean is low, and so is one that is this much under the country's. */
  lowBelow: z.number(),
  farBelowCountry: z.number(),
  freshness,
});

export type SurveyView = z.output<typeof surveyView>;
