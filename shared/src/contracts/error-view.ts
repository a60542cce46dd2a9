import { z } from 'zod';

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

export type ErrorView = z.output<typeof errorView>;
