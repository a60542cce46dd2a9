import { z } from 'zod';
import { usages } from '../domain/assessment.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import { changes, etag, id, key } from './input-parts.ts';
import {
  checkInResult,
  checkInView,
  roundDetailView,
  roundPlanView,
  roundsView,
  roundWritten,
} from './rounds-views.ts';
import type { Route } from './route.ts';

/** Longer than the rules allow, so that what is too long is refused in words. */
const words = z.string().max(10_000);
const roundParams = z.strictObject({ roundId: id });

/** A round as far as it has been thought out. What may be lacking is a rule, and is said in words. */
const draft = z.strictObject({
  title: words,
  purpose: words,
  usedFor: words,
  knownAlready: words,
  unitIds: z.array(id).max(500),
  positionGroupIds: z.array(id).max(200),
  competenceIds: z.array(id).max(200),
  onlyMissing: z.boolean(),
  minutesPerPerson: z.number(),
  hourlyCost: z.number(),
  endsOn: dayInput.optional(),
});

const saveInput = z.strictObject({
  key,
  draft,
  changes,
});

const move = z.strictObject({ key, etag });

const answer = z.strictObject({
  competenceId: id,
  level: z.number(),
  inUse: z.enum(usages).optional(),
  wish: z.number().optional(),
  evidence: words.trim().optional(),
  issuer: words.trim().optional(),
  issuedOn: dayInput.optional(),
  expiresOn: dayInput.optional(),
});

export const roundRoutes = {
  rounds: { ...endpoints.rounds, response: roundsView },
  round: { ...endpoints.round, params: roundParams, response: roundDetailView },
  /** What it would cost and give; nothing is saved. */
  planRound: { ...endpoints.planRound, body: draft, response: roundPlanView },
  saveRound: { ...endpoints.saveRound, body: saveInput, response: roundWritten },
  openRound: { ...endpoints.openRound, params: roundParams, body: move, response: roundWritten },
  closeRound: { ...endpoints.closeRound, params: roundParams, body: move, response: roundWritten },
  /** What is asked of oneself. */
  checkIn: { ...endpoints.checkIn, response: checkInView },
  answerCheckIn: {
    ...endpoints.answerCheckIn,
    body: z.strictObject({ key, roundId: id, answers: z.array(answer).min(1).max(5) }),
    response: checkInResult,
  },
} as const satisfies Record<string, Route>;
