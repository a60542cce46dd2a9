import { z } from 'zod';
import { endpoints } from './endpoints.ts';
import { gapAdviceView } from './gap-advice-views.ts';
import { gapMapView } from './gap-map-views.ts';
import { gapView } from './gap-views.ts';
import { id } from './input-parts.ts';
import type { Route } from './route.ts';
import { sharedNeedsFile, waysView } from './ways-views.ts';

const unitParams = z.strictObject({ unitId: id });

export const gapRoutes = {
  unitGap: { ...endpoints.unitGap, params: unitParams, response: gapView },
  /** The unit and all units below it × competences. */
  gapMap: {
    ...endpoints.gapMap,
    params: unitParams,
    query: z.strictObject({
      year: z.coerce.number().int().optional(),
      positionGroupId: id.optional(),
    }),
    response: gapMapView,
  },
  /** One cell of the map: who and how many can be mobilised and developed, and what remains. */
  gapAdvice: {
    ...endpoints.gapAdvice,
    params: z.strictObject({ unitId: id, competenceId: id }),
    query: z.strictObject({ positionGroupId: id.optional() }),
    response: gapAdviceView,
  },
  /** The numbers the five ways of covering one gap are compared by. */
  gapWays: {
    ...endpoints.gapWays,
    params: z.strictObject({ unitId: id, competenceId: id }),
    response: waysView,
  },
  /** What the municipality needs, or of one competence, for a neighbour: published numbers and nobody. */
  sharedNeeds: {
    ...endpoints.sharedNeeds,
    query: z.strictObject({ format: z.enum(['json', 'csv']), competenceId: id.optional() }),
    response: sharedNeedsFile,
  },
} as const satisfies Record<string, Route>;
