import { z } from 'zod';
import { measureStatuses, strategies } from '../domain/measure.ts';
import { planStatuses } from '../domain/plan.ts';
import { endorsementView } from './plan-view.ts';
import { freshness, personRef, titled, unitRef } from './view-parts.ts';

export const plansView = z.object({
  unit: unitRef.optional(),
  person: personRef.optional(),
  /** Newest period first. */
  plans: z.array(
    titled.extend({
      /** Absent for those who may not change it. */
      etag: z.string().optional(),
      pending: z.boolean(),
      firstYear: z.number().int(),
      lastYear: z.number().int(),
      /** The year its measures are gone through anew. */
      revisionYear: z.number().int().optional(),
      status: z.enum(planStatuses),
      endorsements: z.array(endorsementView),
      notDiscussedBecause: z.string().optional(),
      parent: titled.optional(),
      /** The closed unit it was made for. */
      movedFrom: z.string().optional(),
      measures: z.number().int(),
      /** Measures that do not say by what they are a success: with any, it cannot be adopted. */
      withoutCriterion: z.number().int(),
      /** Measures that have ended without being evaluated: once it is closed, it is too late. */
      notEvaluated: z.number().int(),
      /** Where it can go from here, for those who may move it. */
      next: z.array(z.enum(planStatuses)),
      /** It was closed, and is kept as it was then. */
      hasCopy: z.boolean(),
    }),
  ),
  /** Plans above, that a new one can carry out a part of. */
  parents: z.array(titled.extend({ unit: z.string() })),
  mayAdd: z.boolean(),
  /** The period a new plan would usually be for. */
  suggested: z.object({ firstYear: z.number().int(), lastYear: z.number().int() }),
  freshness,
});

export const planCopyView = z.object({
  title: z.string(),
  years: z.array(z.number().int()),
  endorsements: z.array(endorsementView),
  closedAt: z.iso.datetime(),
  /** Absent for those who see numbers only. */
  closedBy: personRef.optional(),
  areas: z.array(
    z.object({
      name: z.string(),
      mainGoal: z.string(),
      goals: z.array(z.string()),
      measures: z.array(
        titled.extend({
          strategy: z.enum(strategies),
          years: z.array(z.number().int()),
          status: z.enum(measureStatuses),
          progress: z.number(),
          audience: z.string(),
          /** Absent for those who see numbers only, and when the owner is no longer in the directory. */
          owner: personRef.optional(),
          cost: z.object({ kroner: z.number(), hours: z.number() }),
          wantedEffect: z.string(),
          successCriteria: z.string(),
        }),
      ),
    }),
  ),
});

export type PlansView = z.output<typeof plansView>;
export type PlanCopyView = z.output<typeof planCopyView>;
