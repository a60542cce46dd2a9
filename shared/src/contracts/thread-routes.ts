import { z } from 'zod';
import { endpoints } from './endpoints.ts';
import { id } from './input-parts.ts';
import type { Route } from './route.ts';
import { goalThreadView, measureThreadView, orphansView } from './thread-views.ts';

export const threadRoutes = {
  /** Everything that hangs on a goal, down to the measures, in one call. */
  goalThread: {
    ...endpoints.goalThread,
    params: z.strictObject({ goalId: id }),
    response: goalThreadView,
  },
  /** From a measure up to the goals it serves. */
  measureThread: {
    ...endpoints.measureThread,
    params: z.strictObject({ measureId: id }),
    response: measureThreadView,
  },
  /** What hangs on nothing, and what has nothing hanging on it, in a year; absent: this one. */
  orphans: {
    ...endpoints.orphans,
    query: z.strictObject({ year: z.coerce.number().int().min(1900).max(2200).optional() }),
    response: orphansView,
  },
} as const satisfies Record<string, Route>;
