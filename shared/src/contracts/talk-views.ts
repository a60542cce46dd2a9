import { z } from 'zod';
import { followUpMonths, pointAudiences, pointStandings, talkSides } from '../domain/talk/talk.ts';
import { questionIds } from '../domain/talk/talk-questions.ts';
import { talkStatuses } from '../domain/talk/talk-status.ts';
import { freshness, named, outcome, personRef, unitRef } from './view-parts.ts';

/** A text that may be read by whom it is sent to; one that cannot be opened says why, and is empty. */
const openedText = z.object({
  text: z.string(),
  locked: z.object({ reason: z.enum(['missingKey', 'broken']), key: z.string().optional() }).optional(),
});

const period = z.object({
  id: z.string(),
  title: z.string(),
  fromOn: z.iso.date(),
  toOn: z.iso.date(),
});

const followUp = z.object({
  after: z.literal(followUpMonths),
  standing: z.enum(pointStandings),
  on: z.iso.date(),
});

const side = z.enum(talkSides);
const audiences = z.array(z.enum(pointAudiences));

const point = openedText.extend({
  id: z.string(),
  etag: z.string(),
  serves: z.object({ kind: z.enum(['area', 'goal']), id: z.string(), name: z.string() }),
  responsible: side,
  dueOn: z.iso.date(),
  /** Whom each side lets see it; only whom both let, do. */
  opens: z.object({ employee: audiences, leader: audiences, both: audiences }),
  followUps: z.object({ employee: z.array(followUp), leader: z.array(followUp) }),
});

export const talkView = z.object({
  period,
  employee: personRef,
  /** Where an invitation is sent; for the leader, who sends it. */
  employeeEmail: z.string().optional(),
  leader: personRef.optional(),
  side,
  status: z.enum(talkStatuses),
  dueOn: z.iso.date(),
  bookedFor: z.iso.datetime().optional(),
  heldOn: z.iso.date().optional(),
  closedOn: z.iso.date().optional(),
  /** The leader of today, when the talk was held with a former one. */
  handOverTo: personRef.optional(),
  questions: z.array(
    z.object({
      id: z.enum(questionIds),
      words: z.string(),
      own: openedText.extend({ etag: z.string().optional() }),
      /** Absent until the other side has shared it. */
      theirs: openedText.optional(),
    }),
  ),
  ownShared: z.boolean(),
  theirsShared: z.boolean(),
  points: z.array(point),
  followUps: z.array(z.object({ after: z.literal(followUpMonths), on: z.iso.date(), open: z.boolean() })),
  areas: z.array(named),
  goals: z.array(named),
  freshness,
});

/** Empty when no period is open, or there is nobody to have the talk with. */
export const ownTalkView = z.object({ talk: talkView.optional() });

const counts = z.object({
  people: z.int(),
  due: z.int(),
  postponed: z.int(),
  booked: z.int(),
  prepared: z.int(),
  held: z.int(),
});

export const teamView = z.object({
  period: period.optional(),
  people: z.array(
    z.object({
      person: personRef,
      status: z.enum(talkStatuses),
      dueOn: z.iso.date(),
      bookedFor: z.iso.datetime().optional(),
      heldOn: z.iso.date().optional(),
      heldBy: personRef.optional(),
    }),
  ),
  borrowed: z.array(z.object({ person: personRef, leader: personRef.optional() })),
  counts,
  units: z.array(z.object({ unit: unitRef, counts })),
  openedPoints: z.array(
    openedText.extend({
      id: z.string(),
      employee: personRef,
      serves: z.string(),
      responsible: side,
      dueOn: z.iso.date(),
    }),
  ),
  /** For HR alone. */
  periods: z.array(period.extend({ etag: z.string() })).optional(),
  freshness,
});

export const payTalksView = z.object({
  payTalks: z.array(
    openedText.extend({
      id: z.string(),
      etag: z.string(),
      askedBy: side,
      askedOn: z.iso.date(),
      heldOn: z.iso.date().optional(),
    }),
  ),
});

export const preparationSaved = z.object({ outcome, etag: z.string().optional() });

export type TalkView = z.output<typeof talkView>;
export type TalkPointView = z.output<typeof point>;
export type TeamView = z.output<typeof teamView>;
export type TalkCountsView = z.output<typeof counts>;
