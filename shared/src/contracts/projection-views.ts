import { z } from 'zod';
import { assumptionNames } from '../domain/projection/assumptions.ts';
import { freshness, named, sight, unitRef } from './view-parts.ts';

const range = z.object({ low: z.number(), expected: z.number(), high: z.number() });

export const projectionView = z.object({
  unit: unitRef,
  sight,
  /** The day the counts are from. */
  on: z.iso.date(),
  threshold: z.number().optional(),
  groups: z.array(named),
  competences: z.array(named),
  group: named.optional(),
  competence: named.optional(),
  /** Everything it rests on beside the counts, in the order it is shown. */
  assumptions: z.array(
    z.object({
      name: z.enum(assumptionNames),
      unit: z.enum(['percent', 'people']),
      value: z.number(),
      standard: z.number(),
      least: z.number(),
      most: z.number(),
    }),
  ),
  result: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('shown'),
      /** Whole people: holders where a competence is chosen, else heads. Short of the demand: expected, never less than 0. */
      rows: z.array(range.extend({ year: z.number().int(), demand: z.number(), shortage: z.number() })),
      planned: z.array(z.object({ year: z.number().int(), develop: z.number(), recruit: z.number() })),
      /** Share of the people whose year of birth is not known, 0–1. */
      ageless: z.number(),
    }),
    z.object({ kind: z.enum(['nobody', 'hidden', 'chooseGroup']) }),
  ]),
  freshness,
});

export type ProjectionView = z.output<typeof projectionView>;
export type AssumptionView = ProjectionView['assumptions'][number];
export type ProjectedRow = Extract<ProjectionView['result'], { kind: 'shown' }>['rows'][number];
