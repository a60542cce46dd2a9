import { z } from 'zod';
import { freshness } from './view-parts.ts';

/** What the five ways of covering a gap are compared by; what each costs and how long it takes is assumed by who compares. */
export const waysView = z.object({
  result: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('shown'),
      need: z.object({
        on: z.iso.date(),
        /** People who could get there with training. */
        learners: z.number(),
        /** Who hold the level to look for. */
        holders: z.number(),
        /** From this year on: as today in the running year, and on the last day of the others. */
        years: z.array(z.object({ year: z.number().int(), needed: z.number(), lacking: z.number() })),
      }),
      level: z.number(),
      /** Where a choice becomes a measure; absent for those who cannot make one. */
      start: z
        .object({ planId: z.string(), areaId: z.string(), years: z.array(z.number().int()) })
        .optional(),
      mayShare: z.boolean(),
    }),
    z.object({ kind: z.enum(['noDemand', 'notAllowed']) }),
  ]),
  freshness,
});

/** A file for another municipality: no person, no id, and no count under the threshold. */
export const sharedNeedsFile = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  content: z.string(),
});

export type WaysView = z.output<typeof waysView>;
