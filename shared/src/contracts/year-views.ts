import { z } from 'zod';
import { stepNames, stepPlaces, stepReasons, stepStates } from '../domain/year/step.ts';
import { yearDateKinds } from '../domain/year/year-date.ts';
import { freshness, personRef, sight, unitRef } from './view-parts.ts';

const step = z.object({
  name: z.enum(stepNames),
  state: z.enum(stepStates),
  reason: z.enum(stepReasons),
  place: z.enum(stepPlaces),
  count: z.number().int().optional(),
  of: z.number().int().optional(),
  on: z.iso.date().optional(),
});

export const stepsView = z.object({
  unit: unitRef,
  sight,
  /** The seven, in their order. */
  steps: z.array(step),
  /** What comes next; absent when all are done. */
  next: z.enum(stepNames).optional(),
  /** The units below, in the organisation's order, with how far each has come in the seven. */
  below: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      depth: z.number().int(),
      states: z.array(z.enum(stepStates)),
    }),
  ),
  /** How many of the units below stand where, step by step. */
  counts: z.array(
    z.object({
      done: z.number().int(),
      underWay: z.number().int(),
      notBegun: z.number().int(),
      hidden: z.number().int(),
    }),
  ),
  freshness,
});

const dayOrPeriod = z.object({ from: z.iso.date(), to: z.iso.date().optional() });

export const yearView = z.object({
  today: z.iso.date(),
  year: z.number().int(),
  years: z.array(z.number().int()),
  /** In their order; those that begin in the year. */
  dates: z.array(
    dayOrPeriod.extend({
      kind: z.enum(yearDateKinds),
      stage: z.enum(['past', 'now', 'ahead']),
      /** Where it stands unless somebody moves it. */
      standard: dayOrPeriod,
      basis: z.enum(['law', 'agreement', 'local', 'assumption']),
      /** The year it was moved from on. */
      movedSince: z.number().int().optional(),
      /** Absent for those who may not move it, and where it has not been moved in this very year. */
      etag: z.string().optional(),
      pending: z.boolean(),
    }),
  ),
  next: dayOrPeriod.extend({ kind: z.enum(yearDateKinds), inDays: z.number().int() }).optional(),
  mayMove: z.boolean(),
  /** Newest first; empty for those who may not move a date. */
  moves: z.array(
    dayOrPeriod.extend({
      kind: z.enum(yearDateKinds),
      year: z.number().int(),
      at: z.iso.datetime(),
      by: personRef.optional(),
    }),
  ),
  freshness,
});

export type StepsView = z.output<typeof stepsView>;
export type YearView = z.output<typeof yearView>;
