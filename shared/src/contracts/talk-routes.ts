import { z } from 'zod';
import { followUpMonths, pointAudiences, pointStandings, talkSides } from '../domain/talk/talk.ts';
import { questionIds } from '../domain/talk/talk-questions.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import { changes, etag, id, key } from './input-parts.ts';
import type { Route } from './route.ts';
import { ownTalkView, payTalksView, preparationSaved, talkView, teamView } from './talk-views.ts';
import { written } from './view-parts.ts';

/** Longer than the rules allow, so that what is too long is refused in words. */
const words = z.string().max(10_000);
const params = z.strictObject({ periodId: id, personId: id });
const personParams = z.strictObject({ personId: id });
const pointParams = params.extend({ pointId: id });

const move = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('book'), at: z.iso.datetime() }),
  z.strictObject({ kind: z.literal('postpone'), dueOn: dayInput }),
  z.strictObject({ kind: z.literal('hold'), on: dayInput }),
  z.strictObject({ kind: z.literal('handOver') }),
]);

/** What may be lacking is a rule, and is said in words. */
const pointDraft = z.strictObject({
  text: words,
  serves: z.union([z.strictObject({ areaId: id }), z.strictObject({ goalId: id })]).optional(),
  responsible: z.enum(talkSides),
  dueOn: dayInput.optional(),
});

export const talkRoutes = {
  ownTalk: { ...endpoints.ownTalk, response: ownTalkView },
  /** For the two of the talk alone. */
  talk: { ...endpoints.talk, params, response: talkView },
  team: { ...endpoints.team, response: teamView },
  saveTalkPeriod: {
    ...endpoints.saveTalkPeriod,
    body: z.strictObject({
      key,
      draft: z.strictObject({ title: words, fromOn: dayInput, toOn: dayInput }),
      changes,
    }),
    response: written,
  },
  savePreparation: {
    ...endpoints.savePreparation,
    params,
    body: z.strictObject({ key, question: z.enum(questionIds), text: words, etag: etag.optional() }),
    response: preparationSaved,
  },
  sharePreparation: {
    ...endpoints.sharePreparation,
    params,
    body: z.strictObject({ key }),
    response: written,
  },
  moveTalk: { ...endpoints.moveTalk, params, body: z.strictObject({ key, move }), response: written },
  closeTalk: { ...endpoints.closeTalk, params, body: z.strictObject({ key }), response: written },
  saveTalkPoint: {
    ...endpoints.saveTalkPoint,
    params,
    body: z.strictObject({ key, draft: pointDraft, changes }),
    response: written,
  },
  tickTalkPoint: {
    ...endpoints.tickTalkPoint,
    params: pointParams,
    body: z.strictObject({
      key,
      opens: z.array(z.enum(pointAudiences)).max(pointAudiences.length),
      /** What was ticked: somebody may have rewritten it meanwhile. */
      seen: z.strictObject({ text: words, responsible: z.enum(talkSides), dueOn: dayInput }),
    }),
    response: written,
  },
  dropTalkPoint: {
    ...endpoints.dropTalkPoint,
    params: pointParams,
    body: z.strictObject({ key }),
    response: written,
  },
  followUpTalkPoint: {
    ...endpoints.followUpTalkPoint,
    params: pointParams,
    body: z.strictObject({ key, after: z.literal(followUpMonths), standing: z.enum(pointStandings) }),
    response: written,
  },
  /** Apart from the appraisal talk: HTA 3.3.2. */
  payTalks: { ...endpoints.payTalks, params: personParams, response: payTalksView },
  askForPayTalk: {
    ...endpoints.askForPayTalk,
    params: personParams,
    body: z.strictObject({ key }),
    response: written,
  },
  holdPayTalk: {
    ...endpoints.holdPayTalk,
    params: personParams,
    body: z.strictObject({ key, id, etag, heldOn: dayInput, measures: words }),
    response: written,
  },
} as const satisfies Record<string, Route>;
