import { z } from 'zod';
import { endpoints } from './endpoints.ts';
import { functionAnswer, functionQuestion, questionsAtOnce } from './function-views.ts';
import type { Route } from './route.ts';

/** Formulas in Excel. */
export const functionRoutes = {
  /** What the cells of one recalculation ask, each answered by itself and in their order. */
  askFunctions: {
    ...endpoints.askFunctions,
    body: z.strictObject({ questions: z.array(functionQuestion).max(questionsAtOnce) }),
    bodyBytes: 512 * 1024,
    response: z.object({ answers: z.array(functionAnswer) }),
  },
} as const satisfies Record<string, Route>;
