import { z } from 'zod';
import { criterionAnswers, evaluationDecisions, evaluationMoments } from '../domain/evaluation.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import { yearlyReportView } from './evaluation-views.ts';
import { etag, id, key } from './input-parts.ts';
import { followUpResult } from './measure-views.ts';
import type { Route } from './route.ts';

/** Longer than the rules allow, so that what is too long is refused in words. */
const words = z.string().max(10_000);

export const evaluationRoutes = {
  evaluateMeasure: {
    ...endpoints.evaluateMeasure,
    params: z.strictObject({ measureId: id }),
    body: z.strictObject({
      ...{ key, etag },
      moment: z.literal(evaluationMoments),
      reached: z.enum(criterionAnswers),
      effect: words,
      decision: z.enum(evaluationDecisions),
      /** Why it is stopped; needed for that decision and no other. */
      because: words.optional(),
      /** By when it is done; needed when it is adjusted. */
      newDueOn: dayInput.optional(),
    }),
    response: followUpResult,
  },
  /** The table of the yearly report for a unit with everything below it; without a year, the one that is being reported on. */
  yearlyReport: {
    ...endpoints.yearlyReport,
    params: z.strictObject({ unitId: id }),
    query: z.strictObject({ year: z.coerce.number().int().min(1900).max(2200).optional() }),
    response: yearlyReportView,
  },
} as const satisfies Record<string, Route>;
