import { z } from 'zod';
import { type AssumptionName, assumptionNames, assumptionTable } from '../domain/projection/assumptions.ts';
import { endpoints } from './endpoints.ts';
import { id } from './input-parts.ts';
import { projectionView } from './projection-views.ts';
import type { Route } from './route.ts';

const within = (name: AssumptionName) =>
  z.number().min(assumptionTable[name].least).max(assumptionTable[name].most).optional();

/** Assumptions that are not given keep their standard. */
const assumptions = z.strictObject(
  Object.fromEntries(assumptionNames.map((name) => [name, within(name)])) as Record<
    AssumptionName,
    ReturnType<typeof within>
  >,
);

export const projectionRoutes = {
  /** A question with many parts, asked by POST; nothing is written. */
  projection: {
    ...endpoints.projection,
    params: z.strictObject({ unitId: id }),
    body: z.strictObject({
      positionGroupId: id.optional(),
      competenceId: id.optional(),
      assumptions: assumptions.default({}),
    }),
    response: projectionView,
  },
} as const satisfies Record<string, Route>;
