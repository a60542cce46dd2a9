import { z } from 'zod';
import { planStatuses } from '../domain/plan.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import { planHistoryView } from './history-view.ts';
import { changes, etag, id, key } from './input-parts.ts';
import { planCopyView, plansView } from './plans-views.ts';
import type { Route } from './route.ts';
import { written } from './view-parts.ts';

/** Longer than the rules allow, so that what is too long is refused in words. */
const words = z.string().max(2_000);
const planParams = z.strictObject({ planId: id });
const endorsement = z.strictObject({ on: dayInput, body: words, caseNumber: words.optional() });
/** Whose plan: a unit's or one person's, never both. */
const subject = z.union([z.strictObject({ unitId: id }), z.strictObject({ personId: id })]);

export const planRoutes = {
  /** All plans of a unit or a person, with where each can go from here. */
  plans: { ...endpoints.plans, query: subject, response: plansView },
  savePlan: {
    ...endpoints.savePlan,
    body: z.strictObject({
      key,
      changes,
      subject,
      parentPlanId: id.optional(),
      title: words,
      firstYear: z.number(),
      lastYear: z.number(),
    }),
    response: written,
  },
  /** Records that the plan was discussed with the union representatives. */
  endorsePlan: {
    ...endpoints.endorsePlan,
    params: planParams,
    body: z.strictObject({ key, etag, consultation: endorsement }),
    response: written,
  },
  movePlan: {
    ...endpoints.movePlan,
    params: planParams,
    body: z.strictObject({
      key,
      etag,
      to: z.enum(planStatuses),
      /** Who adopts it; needed for that move and no other. */
      adoption: endorsement.optional(),
      /** Why it is adopted without having been discussed. */
      notDiscussedBecause: words.optional(),
    }),
    response: written,
  },
  /** Makes the plan of the next period, with what is unfinished in this one. */
  copyPlan: {
    ...endpoints.copyPlan,
    params: planParams,
    body: z.strictObject({ key, title: words, firstYear: z.number(), lastYear: z.number() }),
    response: written,
  },
  /** Who has changed what in a plan, a measure, a goal or an area, for those who may. */
  planHistory: {
    ...endpoints.planHistory,
    params: z.strictObject({ subjectId: id }),
    response: planHistoryView,
  },
  /** The plan as it was when it was closed. */
  planCopy: { ...endpoints.planCopy, params: planParams, response: planCopyView },
} as const satisfies Record<string, Route>;
