import { z } from 'zod';
import { goalSources } from '../domain/goal.ts';
import { threadCounts } from './thread-views.ts';
import { bothLanguages, freshness, named, unitRef } from './view-parts.ts';

export const goalsView = z.object({
  goals: z.array(
    z.object({
      id: z.string(),
      /** Absent for those who may not change it. */
      etag: z.string().optional(),
      pending: z.boolean(),
      /** In the reader's language; `names` are what is edited. */
      title: z.string(),
      names: bothLanguages,
      source: z.enum(goalSources),
      removedOn: z.iso.date().optional(),
      areas: z.array(named),
      /** What hangs on it in the units one sees. */
      counts: threadCounts,
    }),
  ),
  mayEdit: z.boolean(),
  freshness,
});

export const goalOrphansView = z.object({
  goal: named,
  /** What serves this goal and no other. */
  areas: z.array(named),
  measures: z.array(z.object({ id: z.string(), title: z.string(), unit: z.string() })),
  /** And so many in plans of single people. */
  personal: z.number().int(),
});

export const areasView = z.object({
  unit: unitRef,
  areas: z.array(
    z.object({
      id: z.string(),
      /** Absent for those who may not change it here. */
      etag: z.string().optional(),
      pending: z.boolean(),
      name: z.string(),
      mainGoal: z.string(),
      names: bothLanguages,
      mainGoals: bothLanguages,
      goalIds: z.array(z.string()),
      order: z.number(),
      /** Whose it is: the municipality's, that of a unit above, or this unit's own. */
      origin: z.enum(['everywhere', 'above', 'here']),
      unit: unitRef.optional(),
      narrows: named.optional(),
      /** Measures of this unit's plan in it. */
      measures: z.number().int(),
    }),
  ),
  goals: z.array(named),
  /** May add areas of this unit's own, or narrow one. */
  mayAddHere: z.boolean(),
  /** May change the municipality's. */
  mayAddEverywhere: z.boolean(),
  freshness,
});

export type GoalsView = z.output<typeof goalsView>;
export type GoalOrphansView = z.output<typeof goalOrphansView>;
export type AreasView = z.output<typeof areasView>;
