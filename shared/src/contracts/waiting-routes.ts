import { z } from 'zod';
import { endpoints } from './endpoints.ts';
import type { Route } from './route.ts';

/** Where one goes to do it: a measure or a person in a panel, a talk, or a page. */
const place = z.discriminatedUnion('to', [
  z.object({ to: z.literal('measure'), measureId: z.string() }),
  z.object({ to: z.literal('person'), personId: z.string() }),
  z.object({ to: z.literal('talk'), personId: z.string() }),
  z.object({ to: z.enum(['own', 'team', 'together', 'education']) }),
]);
export type WaitingPlace = z.output<typeof place>;

const item = z.object({
  id: z.string(),
  /** What it is, and what it is about. */
  title: z.string(),
  detail: z.string(),
  place,
});
export type WaitingItem = z.output<typeof item>;

export const waitingRoutes = {
  /** Everything that waits for whoever asks, the most pressing first. */
  waiting: {
    ...endpoints.waiting,
    response: z.object({ items: z.array(item) }),
  },
} as const satisfies Record<string, Route>;
