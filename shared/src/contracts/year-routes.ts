import { z } from 'zod';
import { yearDateKinds } from '../domain/year/year-date.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import { etag, id, key } from './input-parts.ts';
import type { Route } from './route.ts';
import { surveyView } from './survey-views.ts';
import { written } from './view-parts.ts';
import { stepsView, yearView } from './year-views.ts';

export const yearRoutes = {
  /** Where a unit, and those below it, are in the seven steps. */
  steps: { ...endpoints.steps, params: z.strictObject({ unitId: id }), response: stepsView },
  /** The dates of a year; absent: this one. */
  year: {
    ...endpoints.year,
    query: z.strictObject({ year: z.coerce.number().int().min(1900).max(2200).optional() }),
    response: yearView,
  },
  /** From this year on. */
  moveYearDate: {
    ...endpoints.moveYearDate,
    body: z.strictObject({
      key,
      kind: z.enum(yearDateKinds),
      year: z.number().int(),
      from: dayInput,
      to: dayInput.optional(),
      /** Absent where the date had not been moved in that very year. */
      etag: etag.optional(),
    }),
    response: written,
  },
  /** What 10-FAKTOR says of competence in a unit. */
  survey: { ...endpoints.survey, params: z.strictObject({ unitId: id }), response: surveyView },
} as const satisfies Record<string, Route>;
