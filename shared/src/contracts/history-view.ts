import { z } from 'zod';
import { personRef } from './view-parts.ts';

/** Who changed what, and when. */
export const historyEntryView = z.object({
  at: z.iso.datetime(),
  /** Absent for somebody the directory no longer has. */
  by: personRef.optional(),
  kind: z.enum(['created', 'changed']),
  /** In words; `field` is the name it has in the draft. */
  fields: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
});

/** Newest first. */
export const planHistoryView = z.object({ entries: z.array(historyEntryView) });

export type PlanHistoryView = z.output<typeof planHistoryView>;
