import { z } from 'zod';
import { strategies } from '../domain/measure.ts';
import { competenceChoice } from './capital-views.ts';
import { freshness, named, outcome, unitRef } from './view-parts.ts';

/** People, never forms. */
const progress = z.object({
  asked: z.number().int(),
  notBegun: z.number().int(),
  begun: z.number().int(),
  done: z.number().int(),
});

const publishedProgress = z.discriminatedUnion('kind', [
  progress.extend({ kind: z.literal('shown') }),
  /** So few are asked that more would be about persons. */
  z.object({ kind: z.literal('few'), asked: z.number().int() }),
]);

/** Answers collected, and how many of them have been used for anything. */
const debt = z.object({ collected: z.number().int(), used: z.number().int(), unused: z.number().int() });

const price = z.object({
  people: z.number().int(),
  minutesPerPerson: z.number(),
  hours: z.number(),
  kroner: z.number(),
});

/** The round as it was entered, to be gone on with. */
const draft = z.object({
  title: z.string(),
  purpose: z.string(),
  usedFor: z.string(),
  knownAlready: z.string(),
  unitIds: z.array(z.string()),
  positionGroupIds: z.array(z.string()),
  competenceIds: z.array(z.string()),
  onlyMissing: z.boolean(),
  minutesPerPerson: z.number(),
  hourlyCost: z.number(),
  endsOn: z.iso.date(),
});

export const roundView = z.object({
  id: z.string(),
  draft,
  stage: z.enum(['draft', 'open', 'closed']),
  opensOn: z.iso.date(),
  lastDay: z.iso.date(),
  sight: z.enum(['whole', 'ownLine']),
  /** The version shown, to be sent back with a change; absent for those who may not change it. */
  etag: z.string().optional(),
  pending: z.boolean(),
  units: z.array(unitRef),
  /** The own units it concerns, for those who do not see all of it. */
  ownUnits: z.array(unitRef),
  progress: publishedProgress,
  debt,
});

export const roundsView = z.object({
  on: z.iso.date(),
  rounds: z.array(roundView),
  debt,
  groups: z.array(named),
  freshness,
});

const question = z.object({ id: z.string(), name: z.string(), area: z.string() });

export const roundDetailView = roundView.extend({
  threshold: z.number().int(),
  groups: z.array(named),
  parts: z.array(z.object({ unit: unitRef, progress })),
  rest: progress.optional(),
  withoutAccount: z.number().int(),
  newcomers: z.number().int(),
  price,
  questions: z.array(question.extend({ debt })),
  usedBy: z.array(
    z.object({ id: z.string(), title: z.string(), strategy: z.enum(strategies), answers: z.number().int() }),
  ),
  agreed: z.number().int(),
  freshness,
});

export const roundPlanView = z.object({
  /** What must be mended before it can be opened, in the reader's language. */
  faults: z.array(z.object({ field: z.string(), words: z.string() })),
  warnings: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['localProblem', 'noDemand', 'nothingMissing']) }),
      z.object({
        kind: z.enum(['manyCompetences', 'manyMinutes']),
        count: z.number().int(),
        most: z.number().int(),
      }),
    ]),
  ),
  price,
  people: z.number().int(),
  newcomers: z.number().int(),
  withoutAccount: z.number().int(),
  known: z.number().int(),
  /** Absent where so few are asked that it would be about persons. */
  exists: z.array(question.extend({ fresh: z.number().int().optional() })),
  ifOnlyMissing: price,
  smaller: z
    .object({
      units: z.array(unitRef),
      groups: z.array(named),
      share: z.number(),
      price,
      narrows: z.array(z.enum(['units', 'groups'])),
    })
    .optional(),
  workshop: price,
});

export const roundWritten = z.object({
  outcome,
  round: roundDetailView.optional(),
});

/** What is asked of oneself, and what for. */
export const checkInView = z.object({
  rounds: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      purpose: z.string(),
      usedFor: z.string(),
      endsOn: z.iso.date(),
      asked: z.number().int(),
      left: z.number().int(),
      next: z.array(competenceChoice),
    }),
  ),
});

export const checkInResult = z.object({ outcome, checkIn: checkInView });

export type RoundView = z.output<typeof roundView>;
export type RoundsView = z.output<typeof roundsView>;
export type RoundDetailView = z.output<typeof roundDetailView>;
export type RoundPlanView = z.output<typeof roundPlanView>;
export type RoundProgressView = z.output<typeof progress>;
export type RoundDebtView = z.output<typeof debt>;
export type CheckInView = z.output<typeof checkInView>;
