import { z } from 'zod';
import { idlenesses } from '../domain/effect/why-no-effect.ts';
import { mapCompetence } from './gap-map-views.ts';
import { freshness, sight, unitRef } from './view-parts.ts';

/** What lacks on a day, and what then lacks when measures succeed; in distinct people. */
const expected = z.object({
  /** People of whom something is asked. */
  required: z.number(),
  /** People in gap. */
  without: z.number(),
  with: z.number(),
  /** Beside them; never folded in. */
  unknown: z.number(),
  /** Demands on exactly this unit as a whole: as many as the gravest needs, and how many short. Absent for those who see numbers. */
  together: z.object({ needed: z.number(), without: z.number(), with: z.number() }).optional(),
});

const effectRow = z.object({
  competence: mapCompetence,
  /** Today, or for those who see numbers the first of the month. */
  today: expected,
  /** At the end of each year that is to come; in the running one what is asked today. In the order of `years`. */
  years: z.array(expected.extend({ planned: z.number() })),
  /** Measures that close something of it. */
  measures: z.number(),
});

const why = z.enum(idlenesses);
const shown = {
  kind: z.literal('shown'),
  years: z.array(z.number().int()),
  rows: z.array(effectRow),
  /** Competences whose numbers may not be told to the reader. */
  hidden: z.array(mapCompetence),
};

/** What becomes of a unit's gaps when its plan succeeds. */
export const planEffectView = z.object({
  unit: unitRef,
  sight,
  on: z.iso.date(),
  threshold: z.number().optional(),
  plan: z.object({ id: z.string(), title: z.string(), mayChange: z.boolean() }).optional(),
  result: z.discriminatedUnion('kind', [
    z.object({
      ...shown,
      /** Measures that close no gap, with the nearest reason. */
      idle: z.array(z.object({ id: z.string(), title: z.string(), area: z.string(), why })),
      /** Gaps no measure of the plan is for: critical first, then the largest. */
      untouched: z.array(
        effectRow.extend({
          /** Measures for it in plans of units below. */
          below: z.number(),
          /** Where a measure for it would begin: its area in the plan, the level it would have to reach, and for how many. */
          areaId: z.string().optional(),
          level: z.number(),
          people: z.number(),
        }),
      ),
      /** Measures that are done, and in the assessments already, or stopped. */
      ended: z.number(),
    }),
    z.object({ kind: z.enum(['noPlan', 'over']) }),
  ]),
  freshness,
});

/** What one measure would do if it were the only one. */
export const measureEffectView = z.object({
  sight,
  result: z.discriminatedUnion('kind', [
    z.object({ ...shown, on: z.iso.date(), why: why.optional() }),
    z.object({ kind: z.enum(['done', 'stopped', 'personal', 'notAllowed', 'over']) }),
  ]),
  freshness,
});

export type PlanEffectView = z.output<typeof planEffectView>;
export type MeasureEffectView = z.output<typeof measureEffectView>;
export type EffectRow = z.output<typeof effectRow>;
