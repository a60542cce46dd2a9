import { z } from 'zod';
import { competenceKinds } from '../domain/competence.ts';
import { gapStates } from '../domain/gap-state.ts';
import { languages } from '../domain/language.ts';
import { followUpStatuses, measureStatuses, strategies } from '../domain/measure.ts';
import { planStatuses } from '../domain/plan.ts';
import { unitLevels } from '../domain/unit.ts';
import { roles } from '../policies/actor.ts';

/** Of what moment an answer speaks, and whether anything in it waits to be written to SharePoint. */
export const freshness = z.object({
  asOf: z.iso.datetime(),
  revision: z.number().int(),
  /** True when the read model has not heard from SharePoint for a while. */
  stale: z.boolean(),
});

export const personRef = z.object({ id: z.string(), name: z.string() });

export const unitRef = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(unitLevels),
  parentId: z.string().optional(),
});

/** `people` = with names, `numbers` = counts only, small ones hidden. */
export const sight = z.enum(['people', 'numbers']);

export const me = z.object({
  id: z.string(),
  name: z.string(),
  language: z.enum(languages),
  roles: z.array(z.enum(roles)),
  /** Leads at least one unit. */
  leader: z.boolean(),
});

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
      endorsements: z.array(
        z.object({
          kind: z.enum(['consultation', 'adoption']),
          on: z.iso.date(),
          body: z.string(),
          caseNumber: z.string().optional(),
        }),
      ),
    })
    /** Absent when the unit has no plan of its own yet. */
    .optional(),
  areas: z.array(
    z.object({ id: z.string(), name: z.string(), mainGoal: z.string(), measures: z.array(measureView) }),
  ),
  freshness,
});

export const competenceRef = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(competenceKinds),
  area: z.string(),
  critical: z.boolean(),
});

export const gapCell = z.object({
  competenceId: z.string(),
  state: z.enum(gapStates),
  required: z.number().optional(),
  held: z.number().optional(),
  source: z.enum(['self', 'leader', 'agreed']).optional(),
  assessedOn: z.iso.date().optional(),
  expiresOn: z.iso.date().optional(),
});

/** Counts for one competence; `hidden` when a number could point at somebody. */
export const gapTotal = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    competenceId: z.string(),
    required: z.number(),
    met: z.number(),
    gap: z.number(),
    unknown: z.number(),
    exempt: z.number().optional(),
    deficit: z.number().optional(),
    coverage: z.number().optional(),
    collective: z.object({ needed: z.number(), holders: z.number(), shortage: z.number() }).optional(),
  }),
  z.object({ kind: z.literal('hidden'), competenceId: z.string() }),
]);

export const gapPeople = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    rows: z.array(
      z.object({
        person: personRef,
        title: z.string(),
        cells: z.array(gapCell),
        gaps: z.number(),
        unknown: z.number(),
      }),
    ),
  }),
  /** More people than fit one screen: choose a unit below. */
  z.object({ kind: z.literal('tooMany'), count: z.number() }),
  z.object({ kind: z.literal('notAllowed') }),
]);

export const gapView = z.object({
  unit: unitRef,
  sight,
  on: z.iso.date(),
  /** Fewest people a number may be built on, for those who see numbers only. */
  threshold: z.number().optional(),
  competences: z.array(competenceRef),
  people: gapPeople,
  totals: z.array(gapTotal),
  children: z.array(z.object({ unit: unitRef, totals: z.array(gapTotal) })),
  freshness,
});

/** One's own competence: everything the product knows about it. */
export const ownCompetenceView = z.object({
  person: personRef,
  positions: z.array(z.object({ title: z.string(), unit: z.string().optional(), percent: z.number() })),
  rows: z.array(
    z.object({
      competence: competenceRef,
      cell: gapCell,
      heldText: z.string().optional(),
      requiredText: z.string().optional(),
      inUse: z.enum(['yes', 'partly', 'no']).optional(),
    }),
  ),
  measures: z.array(measureView),
  freshness,
});

export const homeView = z.object({
  me,
  /** Units the person can look at; empty for an employee, who sees the own page only. */
  units: z.array(unitRef),
  /** The plan shown first; absent for an employee. */
  plan: planView.optional(),
  own: ownCompetenceView.optional(),
});

export const followUpResult = z.object({
  /** `pending`: kept safely, and written to SharePoint as soon as it answers. */
  outcome: z.enum(['saved', 'pending']),
  measure: measureDetailView,
});

export const healthView = z.object({
  status: z.enum(['ok', 'degraded', 'starting']),
  version: z.string(),
  asOf: z.iso.datetime().optional(),
  revision: z.number().int(),
  outbox: z.object({ pending: z.number(), oldest: z.iso.datetime().optional(), conflicts: z.number() }),
  tables: z.array(z.object({ table: z.string(), rows: z.number(), asOf: z.iso.datetime().optional() })),
  /** What is wrong with the lists, and how to mend it. */
  schemaFaults: z.array(z.object({ list: z.string(), problem: z.string(), remedy: z.string() })),
});

export const errorView = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    remedy: z.string(),
    requestId: z.string(),
    field: z.string().optional(),
    problem: z.string().optional(),
    yours: z.unknown().optional(),
    current: z.unknown().optional(),
    retryAfter: z.number().optional(),
  }),
});

export type MeasureView = z.output<typeof measureView>;
export type MeasureDetailView = z.output<typeof measureDetailView>;
export type PlanView = z.output<typeof planView>;
export type GapView = z.output<typeof gapView>;
export type GapTotal = z.output<typeof gapTotal>;
export type GapCell = z.output<typeof gapCell>;
export type OwnCompetenceView = z.output<typeof ownCompetenceView>;
export type HomeView = z.output<typeof homeView>;
export type HealthView = z.output<typeof healthView>;
export type ErrorView = z.output<typeof errorView>;
export type UnitRef = z.output<typeof unitRef>;
export type Freshness = z.output<typeof freshness>;
