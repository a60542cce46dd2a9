import { z } from 'zod';
import { planStatuses } from '../domain/plan.ts';
import { measureView } from './measure-views.ts';
import { freshness, personRef, sight, unitRef } from './view-parts.ts';

/** Who discussed or adopted it, when, and under which case number. */
export const endorsementView = z.object({
  kind: z.enum(['consultation', 'adoption']),
  on: z.iso.date(),
  body: z.string(),
  caseNumber: z.string().optional(),
});

/** A plan in the layout of seed 001: area with main goal, measures beneath, an x per year. */
const planBody = z.object({
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
    /** Absent when there is no plan yet. */
    .optional(),
  areas: z.array(
    z.object({ id: z.string(), name: z.string(), mainGoal: z.string(), measures: z.array(measureView) }),
  ),
  freshness,
});

export const planView = planBody.extend({ unit: unitRef });

/** One person's own plan. */
export const personPlanView = planBody.extend({
  person: personRef,
  /** May make the plan that is not there yet. */
  mayBegin: z.boolean(),
});

/** What every plan has, whoever it is for. */
export type PlanBody = z.output<typeof planBody>;
export type PlanView = z.output<typeof planView>;
export type PersonPlanView = z.output<typeof personPlanView>;
