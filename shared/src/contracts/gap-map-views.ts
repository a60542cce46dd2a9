import { z } from 'zod';
import { competenceRef } from './gap-views.ts';
import { freshness, named, sight, unitRef } from './view-parts.ts';

/** Places in `competences`. */
const columns = z.array(z.number().int());
const counts = z.array(z.number().int());

/**
 * One unit with everything below it. Counts stand in columns and only where there is something to count: `met[i]`, `gap[i]` … are about
 * `competences[at[i]]`. A competence that is neither in `at` nor in `hidden` asks nothing of anybody in the unit.
 * People required = met + gap + unknown; they are counted once, whatever number of positions they hold in the unit. Who is exempt, and how
 * many levels lack, the advice on the cell tells.
 */
const mapRow = z.object({
  unit: unitRef,
  /** How far below the unit that was asked about; that one is 0 and comes first. */
  depth: z.number().int(),
  hasChildren: z.boolean(),
  at: columns,
  met: counts,
  gap: counts,
  unknown: counts,
  /** Competences whose numbers are not told, for those who see numbers. */
  hidden: columns.optional(),
  /** Competences that are critical for somebody here; absent for those who see numbers. */
  critical: columns.optional(),
  /** Demands of "at least so many" on exactly this unit; absent where there are none, and for those who see numbers. */
  collective: z
    .array(
      z.object({
        column: z.number().int(),
        needed: z.number(),
        holders: z.number(),
        shortage: z.number(),
      }),
    )
    .optional(),
  /**
   * The other edge, over all competences of the table, in distinct people: of how many something is demanded, and how many of them have at least one
   * gap, and at least one unknown (both may be true of the same person). Absent for those who see numbers: nothing is summed over
   * competences for them.
   */
  people: z.object({ required: z.number(), gap: z.number(), unknown: z.number() }).optional(),
});

export const mapCompetence = competenceRef.extend({
  /** Names of all its areas, the first of them being `area`. */
  areas: z.array(z.string()),
  phasingOut: z.boolean(),
});

/** Units × competences: the unit asked about with all units below it, in one answer. */
export const gapMapView = z.object({
  unit: unitRef,
  sight,
  /**
   * The day of the demands: today, or the last day of a later year. People, and what they hold, are today's; a paper that runs out before
   * the day is not held then. For those who see numbers, the first of the month.
   */
  on: z.iso.date(),
  year: z.number().int(),
  /** Years one may ask for: this one and ten more; for those who see numbers only this one. */
  years: z.array(z.number().int()),
  threshold: z.number().optional(),
  /** Those who may be chosen here. For those who see numbers only in the municipality and its sectors, and rows further down are then hidden. */
  positionGroups: z.array(named),
  positionGroup: named.optional(),
  table: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('shown'),
      /** In the order of their areas. The edge below is the first row. */
      competences: z.array(mapCompetence),
      /** Depth first: a unit, then everything below it. Beside each other by name. */
      rows: z.array(mapRow),
    }),
    /** A year outside `years`. */
    z.object({ kind: z.literal('yearNotOffered') }),
  ]),
  freshness,
});

export type GapMapView = z.output<typeof gapMapView>;
export type GapMapRow = z.output<typeof mapRow>;
export type MapCompetence = z.output<typeof mapCompetence>;
