import { z } from 'zod';
import { nudgeKinds, nudgeStates } from '../domain/nudge.ts';
import { cadenceKinds, settingScopes, timesKinds } from '../domain/setting.ts';
import { endpoints } from './endpoints.ts';
import { etag, id, key } from './input-parts.ts';
import type { Route } from './route.ts';
import { freshness, named, personRef, written } from './view-parts.ts';

const cadence = z.object({
  kind: z.enum(cadenceKinds),
  scope: z.enum(settingScopes),
  scopeId: z.string().optional(),
  /** Of the unit, group or person; absent for the municipality, and for what is gone. */
  name: z.string().optional(),
  days: z.number(),
  setOn: z.string(),
  /** Only of what was set today; what was set before is changed by setting it anew. */
  etag: etag.optional(),
  pending: z.boolean(),
});
export type CadenceView = z.output<typeof cadence>;

const messageSettingsView = z.object({
  mayChange: z.boolean(),
  standardDays: z.number(),
  cadences: z.array(cadence),
  /** Hours of the Norwegian clock, from the first until but not in the second; and most messages to one person in seven days. */
  times: z.object({ fromHour: z.number(), untilHour: z.number(), weeklyCap: z.number() }),
  timesEtags: z.partialRecord(z.enum(timesKinds), etag),
  /** For whom something can be set; empty for those who only look. */
  units: z.array(named),
  groups: z.array(named),
  freshness,
});
export type MessageSettingsView = z.output<typeof messageSettingsView>;

const count = z.number().int();
const messagePreviewView = z.object({
  messages: count,
  people: count,
  /** Most messages to one person. */
  most: count,
  days: z.array(z.object({ day: z.string(), messages: count, people: count })),
  kinds: z.array(z.object({ kind: z.enum(nudgeKinds), count })),
});
export type MessagePreviewView = z.output<typeof messagePreviewView>;

const deliveriesView = z.object({
  /** How many days are counted, today included. */
  days: count,
  kinds: z.array(
    z.object({
      kind: z.enum(nudgeKinds),
      states: z.array(z.object({ state: z.enum(nudgeStates), count })),
    }),
  ),
});
export type DeliveriesView = z.output<typeof deliveriesView>;

const whole = z.coerce.number().int().optional();

export const settingRoutes = {
  /** What HR has set of when and how often messages come. */
  messageSettings: {
    ...endpoints.messageSettings,
    response: messageSettingsView,
  },
  /** From the next period on. */
  setCadence: {
    ...endpoints.setCadence,
    body: z.strictObject({
      key,
      kind: z.enum(cadenceKinds),
      scope: z.enum(settingScopes),
      scopeId: id.optional(),
      value: z.number(),
      /** Absent where nothing had been set for it today. */
      etag: etag.optional(),
    }),
    response: written,
  },
  /** From now on. */
  setMessageTimes: {
    ...endpoints.setMessageTimes,
    body: z.strictObject({
      key,
      fromHour: z.number(),
      untilHour: z.number(),
      weeklyCap: z.number(),
      etags: z.partialRecord(z.enum(timesKinds), etag),
    }),
    response: written,
  },
  /** What the coming four weeks bring, as it is set, or with something that is only thought of. */
  messagePreview: {
    ...endpoints.messagePreview,
    query: z.object({ days: whole, weeklyCap: whole }),
    response: messagePreviewView,
  },
  /** What became of the last four weeks' messages. */
  deliveries: {
    ...endpoints.deliveries,
    response: deliveriesView,
  },
  /** At most twenty, by a part of the name. */
  findPeople: {
    ...endpoints.findPeople,
    query: z.object({ name: z.string().max(100) }),
    response: z.object({ people: z.array(personRef) }),
  },
} as const satisfies Record<string, Route>;
