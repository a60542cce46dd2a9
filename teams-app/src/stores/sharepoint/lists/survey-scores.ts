import { factorNames, highestScore, lowestScore } from '@rod-trad/shared/domain/survey/survey-score';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { id, year } from './fields.ts';

export const surveyScores = {
  table: 'surveyScores',
  displayName: 'RT 10-FAKTOR',
  description:
    'Gjennomsnitt per enhet fra medarbeiderundersøkelsen 10-FAKTOR, til å se ved siden av planene. Ingen enkeltsvar, og ingen enhet med for få svar.',
  appendOnly: false,
  columns: {
    unitId: { name: 'UnitKey', displayName: 'Enhet', type: 'text' },
    year: { name: 'SurveyYear', displayName: 'År', type: 'number' },
    answers: { name: 'AnswerCount', displayName: 'Antall svar', type: 'number' },
    factors: { name: 'FactorMeans', displayName: 'Faktorene 1–10', type: 'json' },
  },
  schema: z.object({
    id: id<'SurveyScore'>(),
    unitId: id<'Unit'>().optional(),
    year,
    answers: z.int().min(0).optional(),
    factors: z.array(z.number().min(lowestScore).max(highestScore)).length(factorNames.length),
  }),
} as const satisfies ListDefinition<'surveyScores'>;
