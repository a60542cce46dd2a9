import { z } from 'zod';

export const errorView = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    remedy: z.string(),
    requestId: z.string(),
    field: z.string().optional(),
    problem: z.string().optional(),
    /** What is wrong with which field, and how to mend it, in the caller's language. */
    faults: z.array(z.object({ field: z.string(), words: z.string() })).optional(),
    yours: z.unknown().optional(),
    current: z.unknown().optional(),
    retryAfter: z.number().optional(),
  }),
});

export type ErrorView = z.output<typeof errorView>;
