import { z } from 'zod';
import { learningArenas, learningForms, strategies } from '../domain/measure.ts';
import { planStatuses } from '../domain/plan.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import { changes, etag, id, key } from './input-parts.ts';
import { measureExamplesView, measureFormView, measureWritten } from './measure-form-views.ts';
import type { Route } from './route.ts';

/** Longer than the rules allow, so that what is too long is refused in words. */
const words = z.string().max(10_000);
const measureParams = z.strictObject({ measureId: id });

/** A measure as it is entered: everything but its life (status, progress) and its place. */
export const measureDraft = z.strictObject({
  areaId: id,
  goalIds: z.array(id).max(50),
  parentMeasureId: id.optional(),
  title: words,
  strategy: z.enum(strategies),
  competences: z
    .array(z.strictObject({ competenceId: id, targetLevel: z.number(), people: z.number() }))
    .max(50),
  learningForm: z.enum(learningForms).optional(),
  learningArena: z.enum(learningArenas).optional(),
  years: z.array(z.number()).max(50),
  ownerId: id.optional(),
  audience: words,
  wantedEffect: words,
  successCriteria: words,
  learningGoals: words,
  formAndContent: words,
  plannedEvaluation: words,
  costKroner: z.number(),
  costHours: z.number(),
  funding: words,
  dueOn: dayInput.optional(),
  /** Who learns together; a collective measure has a team, and no rows for single people. */
  team: words.optional(),
  sessions: z.array(z.strictObject({ on: dayInput, place: words, hours: z.number() })).max(100),
  /** Why the competence that lies unused is not enough (mobilise first). */
  reason: words.optional(),
});

const saveInput = z.strictObject({
  key,
  planId: id,
  /** The status of the plan that was looked at: whoever wrote while it was adopted is told so before it is saved. */
  planStatus: z.enum(planStatuses),
  draft: measureDraft,
  changes,
});

/**
 * One cell of the plan table. A year is set or cleared whatever else has changed; the others say what stood there, and meet a
 * conflict only when somebody has changed the same cell. So a table can be typed in without waiting for answers.
 */
const cell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year: z.number(), on: z.boolean() }),
  z.strictObject({ kind: z.literal('title'), to: words, seen: words }),
  z.strictObject({ kind: z.literal('strategy'), to: z.enum(strategies), seen: z.enum(strategies) }),
  /** Absent: nobody. */
  z.strictObject({ kind: z.literal('ownerId'), to: id.optional(), seen: id.optional() }),
  z.strictObject({ kind: z.literal('dueOn'), to: dayInput.optional(), seen: dayInput.optional() }),
]);

const version = { key, etag };

export const measureRoutes = {
  /** All that is needed to enter a measure in a plan, in one call. */
  measureForm: {
    ...endpoints.measureForm,
    params: z.strictObject({ planId: id }),
    response: measureFormView,
  },
  measureExamples: { ...endpoints.measureExamples, response: measureExamplesView },
  saveMeasure: { ...endpoints.saveMeasure, body: saveInput, response: measureWritten },
  setMeasureCell: {
    ...endpoints.setMeasureCell,
    params: measureParams,
    /** With the status of the plan that was looked at, whoever types is told when it has been adopted meanwhile. */
    body: z.strictObject({ key, cell, planStatus: z.enum(planStatuses).optional() }),
    response: measureWritten,
  },
  moveMeasure: {
    ...endpoints.moveMeasure,
    params: measureParams,
    /** To an area, before another measure there; absent: last. */
    body: z.strictObject({ key, areaId: id, before: id.optional() }),
    response: measureWritten,
  },
  stopMeasure: {
    ...endpoints.stopMeasure,
    params: measureParams,
    body: z.strictObject({ ...version, because: words }),
    response: measureWritten,
  },
  restoreMeasure: {
    ...endpoints.restoreMeasure,
    params: measureParams,
    body: z.strictObject(version),
    response: measureWritten,
  },
} as const satisfies Record<string, Route>;
