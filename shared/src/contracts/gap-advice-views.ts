import { z } from 'zod';
import { developReasons, waysToCover } from '../domain/advice/coverage.ts';
import { usages } from '../domain/assessment.ts';
import { mapCompetence } from './gap-map-views.ts';
import { gapTotal } from './gap-views.ts';
import { freshness, named, personRef, sight, unitRef } from './view-parts.ts';

/** By name, never by level: nobody is ranked. */
const person = z.object({
  person: personRef,
  title: z.string(),
  unit: unitRef.optional(),
  /** Absent when nothing is known. */
  held: z.number().optional(),
});
const listOf = <Row extends z.ZodType>(row: Row) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('shown'), rows: z.array(row) }),
    /** More than a list can hold: choose a unit below. */
    z.object({ kind: z.literal('tooMany'), count: z.number() }),
  ]);

const holder = person.extend({
  /** The person's own word, `partly` or `no`. */
  inUse: z.enum(usages),
  /** How many competences the person holds without using them, this one among them. */
  unused: z.number(),
});
const learner = person.extend({
  required: z.number().optional(),
  /** Every reason that holds: one level below, wants to learn more (2 or 3 of 3), a paper that has run out. */
  why: z.array(z.enum(developReasons)),
});

/**
 * How many of those the reader may not see, in the rest of the sector, from the month's first day. `untold` is nobody, fewer than `threshold`, or nearly
 * everybody there: it must never be read as "some", nor as "nobody". `to` is absent for "and more".
 */
const band = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('untold'), threshold: z.number() }),
  z.object({ kind: z.literal('range'), from: z.number(), to: z.number().optional() }),
]);

/** Present with what lies behind it when it is so; all of them are absent where nothing is demanded. */
const vulnerability = z.object({
  /** Who hold the level that is asked, in the unit with everything below it. */
  holders: z.number(),
  /** At most one. */
  soloHolder: z.boolean(),
  /** At most one of them will be left in five years, by the standard retirement age; never told of fewer than three holders. */
  nearRetirement: z.boolean(),
  /** All of them work in one unit, and it is demanded in several: how many. */
  onePlace: z.object({ demandedIn: z.number() }).optional(),
});

/** What is demanded, what is held, and what to do about it: mobilise first, then develop, then recruit. */
const coverage = z.object({
  /** The level to look for: what most are asked here, or what the unit as a whole is asked where more lack there. */
  level: z.number(),
  /** People short: in gap, or short of the demand on the unit, whichever is more. Unknown is beside it. */
  shortage: z.number(),
  unknown: z.number(),
  gap: listOf(person.extend({ required: z.number() })),
  unknownPeople: listOf(person),
  mobilise: z.object({
    here: listOf(holder),
    /** Absent when the unit is a sector or the municipality: there is no rest of the sector. */
    sector: z.object({ unit: unitRef, named: listOf(holder), others: band.optional() }).optional(),
  }),
  /** People in the unit who could get there; nobody who is in a list of `mobilise`. */
  develop: listOf(learner),
  /** What then remains: at least, if everybody named above succeeds; at most, if nobody does. */
  recruit: z.object({ atLeast: z.number(), atMost: z.number() }),
  /** The five ways of the employers' survey (seed 004), in its order, with how many people each would be about here. */
  ways: z.array(z.object({ way: z.enum(waysToCover), atLeast: z.number(), atMost: z.number() })),
  vulnerability,
});

/** People required, met, in gap and unknown on a day: of those who work here today, in today's units. */
const trendPoint = z.object({
  on: z.iso.date(),
  required: z.number(),
  met: z.number(),
  gap: z.number(),
  unknown: z.number(),
});

/** One unit and one competence, opened from a cell. */
export const gapAdviceView = z.object({
  unit: unitRef,
  sight,
  on: z.iso.date(),
  threshold: z.number().optional(),
  /** A competence on its way out (`phasingOut`) is not developed or recruited for without a reason. */
  competence: mapCompetence,
  positionGroup: named.optional(),
  total: gapTotal,
  advice: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('shown'), coverage }),
    /** Neither of anybody nor of the unit. */
    z.object({ kind: z.literal('noDemand') }),
    /** For those who see numbers. */
    z.object({ kind: z.literal('notAllowed') }),
  ]),
  trend: z.discriminatedUnion('kind', [
    /** The first day of each of the last eight quarters, and today; oldest first. */
    z.object({ kind: z.literal('shown'), points: z.array(trendPoint) }),
    /** Numbers are told for this month only: two of them could be compared. */
    z.object({ kind: z.literal('thisMonthOnly') }),
  ]),
  freshness,
});

export type GapAdviceView = z.output<typeof gapAdviceView>;
export type GapCoverage = z.output<typeof coverage>;
export type AdvicePerson = z.output<typeof person>;
export type AdviceHolder = z.output<typeof holder>;
export type AdviceLearner = z.output<typeof learner>;
export type AdviceBand = z.output<typeof band>;
export type TrendPoint = z.output<typeof trendPoint>;
