import { z } from 'zod';
import { leaveDecisions, studyStates } from '../domain/education/education-leave.ts';
import {
  followUpStatuses,
  learningArenas,
  learningForms,
  measureStatuses,
  strategies,
} from '../domain/measure.ts';
import { evaluationView, gapChangeView, momentView } from './evaluation-views.ts';
import { historyEntryView } from './history-view.ts';
import { named, outcome, personRef, titled, unitRef } from './view-parts.ts';

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
  /** May change what the measure is, not only answer how it goes. */
  mayChange: z.boolean(),
  /** Kroner and hours a year. */
  cost: z.object({ kroner: z.number(), hours: z.number() }),
  /** Why it was stopped. Absent for those who see numbers only. */
  stoppedBecause: z.string().optional(),
  /** Its unit has been closed, and it followed to the one that took over; here is the name of the closed one. */
  movedFrom: z.string().optional(),
  /** The latest change is accepted, and not yet in SharePoint. */
  pending: z.boolean(),
  latestFollowUp: followUpView.optional(),
  /** The evaluation that waits for an answer today. */
  dueEvaluation: momentView.optional(),
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
  /** Education leave that is part of it; empty for those who may not see whose. */
  educations: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      person: personRef.optional(),
      decision: z.enum(leaveDecisions),
      studyState: z.enum(studyStates),
    }),
  ),
  funding: z.string(),
  goals: z.array(named),
  parent: titled.optional(),
  learningForm: z.enum(learningForms).optional(),
  learningArena: z.enum(learningArenas).optional(),
  team: z.string().optional(),
  sessions: z.array(z.object({ on: z.iso.date(), place: z.string(), hours: z.number() })),
  /** Why what lies unused is not enough. Absent for those who see numbers only. */
  reason: z.string().optional(),
  followUps: z.array(followUpView),
  /** Who changed what, and when, newest first. Empty for those who see numbers only. */
  history: z.array(historyEntryView),
  /** Newest first. */
  evaluations: z.array(evaluationView),
  /** When it is evaluated; empty when nobody is asked. */
  moments: z.array(momentView),
  /** May say what came of it. */
  mayEvaluate: z.boolean(),
  /** Its competences in its unit, as it began and today. Empty for those who do not see the people of the unit. */
  gaps: z.array(gapChangeView),
});

export const followUpResult = z.object({
  outcome,
  measure: measureDetailView,
});

export type MeasureView = z.output<typeof measureView>;
export type MeasureDetailView = z.output<typeof measureDetailView>;
