import { z } from 'zod';
import { cadenceKinds, settingScopes } from '../domain/setting.ts';
import { endpoints } from './endpoints.ts';
import { etag, id, key } from './input-parts.ts';
import type { Route } from './route.ts';
import { freshness, written } from './view-parts.ts';

const setting = z.object({
  kind: z.enum(cadenceKinds),
  scope: z.enum(settingScopes),
  scopeId: z.string().optional(),
  days: z.number(),
  setOn: z.string(),
  etag: etag.optional(),
  pending: z.boolean(),
});

const cadencesView = z.object({
  mayChange: z.boolean(),
  standardDays: z.number(),
  settings: z.array(setting),
  freshness,
});
export type CadencesView = z.output<typeof cadencesView>;

export const settingRoutes = {
  /** What HR has set of how often messages come round. */
  cadences: {
    ...endpoints.cadences,
    response: cadencesView,
  },
  /** From the next period on. */
  setCadence: {
    ...endpoints.setCadence,
    body: z.strictObject({
      key,
      kind: z.enum(cadenceKinds),
      scope: z.enum(settingScopes),
      scopeId: id.optional(),
      days: z.number(),
      /** Absent where nothing had been set for it today. */
      etag: etag.optional(),
    }),
    response: written,
  },
} as const satisfies Record<string, Route>;
