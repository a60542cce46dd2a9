import { z } from 'zod';
import { goalSources } from '../domain/goal.ts';
import { endpoints } from './endpoints.ts';
import { areasView, goalOrphansView, goalsView } from './goal-views.ts';
import { changes, etag, id, key } from './input-parts.ts';
import type { Route } from './route.ts';
import { written } from './view-parts.ts';

/** Longer than the rules allow, so that what is too long is refused in words. */
const words = z.string().max(2_000);
const bothLanguages = z.strictObject({ nb: words, nn: words });
const version = z.strictObject({ key, etag });
const goalParams = z.strictObject({ goalId: id });

export const goalRoutes = {
  goals: { ...endpoints.goals, response: goalsView },
  saveGoal: {
    ...endpoints.saveGoal,
    body: z.strictObject({ key, changes, title: bothLanguages, source: z.enum(goalSources) }),
    response: written,
  },
  /** What would hang on nothing if the goal were removed. Nothing is changed. */
  goalOrphans: { ...endpoints.goalOrphans, params: goalParams, response: goalOrphansView },
  removeGoal: { ...endpoints.removeGoal, params: goalParams, body: version, response: written },
  restoreGoal: { ...endpoints.restoreGoal, params: goalParams, body: version, response: written },
  /** The areas of a unit's plan: the municipality's, those of the units above, and its own. */
  areas: { ...endpoints.areas, params: z.strictObject({ unitId: id }), response: areasView },
  saveArea: {
    ...endpoints.saveArea,
    body: z.strictObject({
      key,
      changes,
      /** The unit whose area it is, with everything below it; absent: the municipality's. */
      unitId: id.optional(),
      /** The inherited area that this one stands in for in the unit, with a main goal of its own. */
      narrows: id.optional(),
      name: bothLanguages,
      mainGoal: bothLanguages,
      goalIds: z.array(id).max(50),
      order: z.number(),
    }),
    response: written,
  },
  removeArea: {
    ...endpoints.removeArea,
    params: z.strictObject({ areaId: id }),
    body: version,
    response: written,
  },
} as const satisfies Record<string, Route>;
