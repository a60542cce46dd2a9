import { z } from 'zod';
import { competenceKinds } from '../domain/competence.ts';
import { gapStates } from '../domain/gap/gap-state.ts';
import { freshness, personRef, sight, unitRef } from './view-parts.ts';

export const competenceRef = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(competenceKinds),
  area: z.string(),
  critical: z.boolean(),
});

export const gapCell = z.object({
  competenceId: z.string(),
  state: z.enum(gapStates),
  required: z.number().optional(),
  held: z.number().optional(),
  source: z.enum(['self', 'leader', 'agreed']).optional(),
  assessedOn: z.iso.date().optional(),
  /** The last day it is held: as the paper says, or counted from its months. In the past when it has run out. */
  expiresOn: z.iso.date().optional(),
});

/** Counts for one competence; `hidden` when a number could point at somebody. */
export const gapTotal = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    competenceId: z.string(),
    required: z.number(),
    met: z.number(),
    gap: z.number(),
    unknown: z.number(),
    exempt: z.number().optional(),
    deficit: z.number().optional(),
    coverage: z.number().optional(),
    collective: z.object({ needed: z.number(), holders: z.number(), shortage: z.number() }).optional(),
  }),
  z.object({
    kind: z.literal('hidden'),
    competenceId: z.string(),
    /** Counts that follow from what is shown elsewhere, and are therefore no secret. */
    known: z.object({
      met: z.number().optional(),
      gap: z.number().optional(),
      unknown: z.number().optional(),
    }),
  }),
]);

export const gapPeople = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    rows: z.array(
      z.object({
        person: personRef,
        title: z.string(),
        cells: z.array(gapCell),
        gaps: z.number(),
        unknown: z.number(),
      }),
    ),
  }),
  /** More people than fit one screen: choose a unit below. */
  z.object({ kind: z.literal('tooMany'), count: z.number() }),
  z.object({ kind: z.literal('notAllowed') }),
]);

export const gapView = z.object({
  unit: unitRef,
  sight,
  on: z.iso.date(),
  /** Fewest people a number may be built on, for those who see numbers only. */
  threshold: z.number().optional(),
  /** By need for those who see people: critical first, then by how many are in gap and unknown. People are by name, always. */
  competences: z.array(competenceRef),
  people: gapPeople,
  totals: z.array(gapTotal),
  children: z.array(z.object({ unit: unitRef, totals: z.array(gapTotal) })),
  freshness,
});

export type GapView = z.output<typeof gapView>;
export type GapTotal = z.output<typeof gapTotal>;
export type GapCell = z.output<typeof gapCell>;
