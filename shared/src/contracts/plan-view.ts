import { z } from 'zod';
import { planStatuses } from '../domain/plan.ts';
import { measureView } from './measure-views.ts';
import { freshness, sight, unitRef } from './view-parts.ts';

/** Who discussed or adopted it, when, and under which case number. */
export const endorsementView = z.object({
  kind: z.enum(['consultation', 'adoption']),
  on: z.iso.date(),
  body: z.string(),
  caseNumber: z.string().optional(),
});

/** The plan in the layout of seed 001: area with main goal, measures beneath, an x per year. */
export const planView = z.object({
  unit: unitRef,
  sight,
  plan: z
    .object({
      id: z.string(),
      title: z.string(),
      status: z.enum(planStatuses),
      years: z.array(z.number().int()),
      /** May add measures and change them. */
      mayChange: z.boolean(),
      /** The unit the plan was made for has been closed, and this one took over; here is the name of the closed one. */
      movedFrom: z.string().optional(),
      endorsements: z.array(endorsementView),
    })
    /** Absent when the unit has no plan of its own yet. */
    .optional(),
  areas: z.array(
    z.object({ id: z.string(), name: z.string(), mainGoal: z.string(), measures: z.array(measureView) }),
  ),
  freshness,
});

export type PlanView = z.output<typeof planView>;
