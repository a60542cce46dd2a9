import { z } from 'zod';
import { measureStatuses, strategies } from '../domain/measure.ts';
import { planStatuses } from '../domain/plan.ts';
import { freshness, named, titled, unitRef } from './view-parts.ts';

export const threadCounts = z.object({
  measures: z.number().int(),
  units: z.number().int(),
  /** Places in measures as they are planned. */
  people: z.number().int(),
  /** Over all years that carry an x. */
  kroner: z.number(),
  hours: z.number(),
});

const measureCounts = threadCounts.pick({ people: true, kroner: true, hours: true });

export const goalThreadView = z.object({
  goal: named,
  counts: threadCounts,
  areas: z.array(
    named.extend({
      mainGoal: z.string(),
      /** The area itself serves the goal; else single measures in it do. */
      serves: z.boolean(),
      counts: threadCounts,
      plans: z.array(
        titled.extend({
          unit: unitRef,
          status: z.enum(planStatuses),
          counts: threadCounts,
          measures: z.array(
            titled.extend({
              strategy: z.enum(strategies),
              status: z.enum(measureStatuses),
              years: z.array(z.number().int()),
              counts: measureCounts,
            }),
          ),
        }),
      ),
    }),
  ),
  /** Measures in plans of single people. Only for those who see everybody. */
  personal: z.number().int().optional(),
  freshness,
});

export const measureThreadView = z.object({
  measure: titled,
  plan: titled,
  unit: unitRef.optional(),
  area: named.extend({ mainGoal: z.string() }),
  /** Empty: it hangs on nothing. */
  goals: z.array(named),
  /** The measures it carries out a part of, the nearest first, as far as one may see. */
  above: z.array(
    titled.extend({
      plan: z.string(),
      unit: z.string().optional(),
      /** One may look at it, and not at its title alone. */
      opens: z.boolean(),
    }),
  ),
});

/** An area, and the unit whose it is; absent for the municipality's. */
const ownedArea = named.extend({ unit: unitRef.optional() });

export const orphansView = z.object({
  year: z.number().int(),
  /** Measures without a main goal that leads anywhere. */
  measures: z.array(titled.extend({ unit: unitRef, area: z.string() })),
  /** Areas that serve no goal. */
  areas: z.array(ownedArea),
  /** Main goals without a measure in the year. */
  mainGoals: z.array(ownedArea.extend({ mainGoal: z.string() })),
  /** Goals without a measure in the year. */
  goals: z.array(named),
  freshness,
});

export type GoalThreadView = z.output<typeof goalThreadView>;
export type MeasureThreadView = z.output<typeof measureThreadView>;
export type OrphansView = z.output<typeof orphansView>;
