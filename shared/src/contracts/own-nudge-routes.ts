import { z } from 'zod';
import { languages } from '../domain/language.ts';
import { nudgeKinds } from '../domain/nudge.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import type { Route } from './route.ts';

const hours = z.object({ fromHour: z.number(), untilHour: z.number() });

const ownNudgesView = z.object({
  pausedUntil: z.string().optional(),
  /** The last day a pause can have. */
  longestPause: z.string(),
  /** One's own; absent where those of the municipality count. */
  hours: hours.optional(),
  municipality: hours.extend({ weeklyCap: z.number() }),
  language: z.enum(languages).optional(),
  kinds: z.array(z.object({ kind: z.enum(nudgeKinds), stopped: z.boolean() })),
  /** What concerns one today, in words, and what becomes of it. */
  today: z.array(z.object({ kind: z.enum(nudgeKinds), comes: z.boolean(), why: z.string() })),
});
export type OwnNudgesView = z.output<typeof ownNudgesView>;

const choice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pause'), until: dayInput.optional() }),
  z.strictObject({ kind: z.enum(['stop', 'resume']), nudge: z.enum(nudgeKinds) }),
  z.strictObject({ kind: z.literal('hours'), hours: hours.optional() }),
  z.strictObject({ kind: z.literal('language'), language: z.enum(languages).optional() }),
]);

export const ownNudgeRoutes = {
  /** What one has chosen of messages, and what the rules say of oneself today. */
  ownNudges: {
    ...endpoints.ownNudges,
    response: ownNudgesView,
  },
  /** Chooses one thing, or goes back to what counts for everybody. */
  chooseOwnNudges: {
    ...endpoints.chooseOwnNudges,
    body: z.strictObject({ choice }),
    response: z.object({}),
  },
} as const satisfies Record<string, Route>;
