import { z } from 'zod';
import { languages } from '../domain/language.ts';
import { roles } from '../domain/role.ts';
import { unitLevels } from '../domain/unit.ts';

/** Of what moment an answer speaks, and whether anything in it waits to be written to SharePoint. */
export const freshness = z.object({
  asOf: z.iso.datetime(),
  revision: z.number().int(),
  /** True when the read model has not heard from SharePoint for a while. */
  stale: z.boolean(),
});

/** What is called by its name, or by its title, in the reader's language. */
export const named = z.object({ id: z.string(), name: z.string() });
export const titled = z.object({ id: z.string(), title: z.string() });

/** A text as it is edited. */
export const bothLanguages = z.object({ nb: z.string(), nn: z.string() });

/** `pending`: kept safely, and written to SharePoint as soon as it answers. */
export const outcome = z.enum(['saved', 'pending']);
export const written = z.object({ outcome });

export const personRef = z.object({ id: z.string(), name: z.string() });

export const unitRef = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(unitLevels),
  parentId: z.string().optional(),
});

/** `people` = with names, `numbers` = counts only, small ones hidden. */
export const sight = z.enum(['people', 'numbers']);

export const me = z.object({
  id: z.string(),
  name: z.string(),
  language: z.enum(languages),
  roles: z.array(z.enum(roles)),
  /** Leads at least one unit. */
  leader: z.boolean(),
});

export type UnitRef = z.output<typeof unitRef>;
export type Freshness = z.output<typeof freshness>;
