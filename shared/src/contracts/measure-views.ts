import { z } from 'zod';
import { followUpStatuses, measureStatuses, strategies } from '../domain/measure.ts';
import { personRef, unitRef } from './view-parts.ts';

export const followUpView = z.object({
  at: z.iso.datetime(),
  status: z.enum(followUpStatuses),
  note: z.string(),
  newDueOn: z.iso.date().optional(),
  /** Absent for those who see numbers only. */
  by: personRef.optional(),
});

export const measureView = z.object({
  id: z.string(),
  title: z.string(),
  strategy: z.enum(strategies),
  years: z.array(z.number().int()),
  audience: z.string(),
  status: z.enum(measureStatuses),
  dueOn: z.iso.date().optional(),
  progress: z.number(),
  /** Absent for those who see numbers only, and when nobody owns the measure. */
  owner: personRef.optional(),
  /** The version shown, to be sent back with a change. Absent for those who may not change it. */
  etag: z.string().optional(),
  /** The latest change is accepted, and not yet in SharePoint. */
  pending: z.boolean(),
  latestFollowUp: followUpView.optional(),
});

export const measureDetailView = measureView.extend({
  planId: z.string(),
  unit: unitRef.optional(),
  area: z.object({ id: z.string(), name: z.string(), mainGoal: z.string() }),
  description: z.object({
    wantedEffect: z.string(),
    successCriteria: z.string(),
    learningGoals: z.string(),
    formAndContent: z.string(),
    plannedEvaluation: z.string(),
  }),
  competences: z.array(
    z.object({ id: z.string(), name: z.string(), targetLevel: z.number(), people: z.number() }),
  ),
  cost: z.object({ kroner: z.number(), hours: z.number() }),
  funding: z.string(),
  followUps: z.array(followUpView),
});

export const followUpResult = z.object({
  /** `pending`: kept safely, and written to SharePoint as soon as it answers. */
  outcome: z.enum(['saved', 'pending']),
  measure: measureDetailView,
});

export type MeasureView = z.output<typeof measureView>;
export type MeasureDetailView = z.output<typeof measureDetailView>;
