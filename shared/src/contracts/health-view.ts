import { z } from 'zod';

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

export type HealthView = z.output<typeof healthView>;
