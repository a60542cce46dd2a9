import { z } from 'zod';
import { measureEffectView, planEffectView } from './effect-views.ts';
import { endpoints } from './endpoints.ts';
import { id } from './input-parts.ts';
import type { Route } from './route.ts';

export const effectRoutes = {
  /** The whole plan of a unit in one call. */
  planEffect: {
    ...endpoints.planEffect,
    params: z.strictObject({ unitId: id }),
    response: planEffectView,
  },
  measureEffect: {
    ...endpoints.measureEffect,
    params: z.strictObject({ measureId: id }),
    response: measureEffectView,
  },
} as const satisfies Record<string, Route>;
