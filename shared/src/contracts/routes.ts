import { z } from 'zod';
import { followUpStatuses } from '../domain/measure.ts';
import { capitalRoutes } from './capital-routes.ts';
import { catalogueRoutes } from './catalogue-routes.ts';
import { consultationRoutes } from './consultation-routes.ts';
import { datasetRoutes } from './dataset-routes.ts';
import { dayInput } from './day-input.ts';
import { educationRoutes } from './education-routes.ts';
import { effectRoutes } from './effect-routes.ts';
import { endpoints } from './endpoints.ts';
import { evaluationRoutes } from './evaluation-routes.ts';
import { functionRoutes } from './function-routes.ts';
import { gapRoutes } from './gap-routes.ts';
import { goalRoutes } from './goal-routes.ts';
import { healthView } from './health-view.ts';
import { homeView, ownCompetenceView } from './home-views.ts';
import { importRoutes } from './import-routes.ts';
import { etag, id, key } from './input-parts.ts';
import { measureRoutes } from './measure-routes.ts';
import { followUpResult, measureDetailView } from './measure-views.ts';
import { ownNudgeRoutes } from './own-nudge-routes.ts';
import { planRoutes } from './plan-routes.ts';
import { personPlanView, planView } from './plan-view.ts';
import { projectionRoutes } from './projection-routes.ts';
import { roundRoutes } from './rounds-routes.ts';
import type { Route } from './route.ts';
import { settingRoutes } from './setting-routes.ts';
import { talkRoutes } from './talk-routes.ts';
import { threadRoutes } from './thread-routes.ts';
import { freshness } from './view-parts.ts';
import { waitingRoutes } from './waiting-routes.ts';
import { yearRoutes } from './year-routes.ts';

const unitParams = z.strictObject({ unitId: id });
const measureParams = z.strictObject({ measureId: id });

/** The same answer whether it comes from the tab or from a card. */
export const followUpInput = z.strictObject({
  /** Made by the client when the form opens: sending twice is one answer. */
  key,
  status: z.enum(followUpStatuses),
  note: z.string().trim().max(2000).default(''),
  newDueOn: dayInput.optional(),
  /** The version the person looked at; a newer one answers 409 with both. */
  etag,
});

/** The whole API. A route that is not here does not exist. */
export const routes = {
  /** All the tab needs for its first picture, in one call. */
  home: { ...endpoints.home, response: homeView },
  unitPlan: { ...endpoints.unitPlan, params: unitParams, response: planView },
  /** The channel tab: the same for every employee, and never with a person; without a unit, the municipality's plan. */
  channelPlan: {
    ...endpoints.channelPlan,
    query: z.strictObject({ unitId: id.optional() }),
    response: planView,
  },
  ownCompetence: { ...endpoints.ownCompetence, response: ownCompetenceView },
  /** One person's competence: oneself, one's own line, HR. */
  personCompetence: {
    ...endpoints.personCompetence,
    params: z.strictObject({ personId: id }),
    response: ownCompetenceView,
  },
  /** One person's plan: oneself, one's own line, HR. */
  personPlan: {
    ...endpoints.personPlan,
    params: z.strictObject({ personId: id }),
    response: personPlanView,
  },
  measure: { ...endpoints.measure, params: measureParams, response: measureDetailView },
  followUp: { ...endpoints.followUp, params: measureParams, body: followUpInput, response: followUpResult },
  ...gapRoutes,
  ...capitalRoutes,
  ...projectionRoutes,
  ...catalogueRoutes,
  ...roundRoutes,
  ...importRoutes,
  ...measureRoutes,
  ...evaluationRoutes,
  ...goalRoutes,
  ...planRoutes,
  ...threadRoutes,
  ...effectRoutes,
  ...yearRoutes,
  ...settingRoutes,
  ...ownNudgeRoutes,
  ...waitingRoutes,
  ...educationRoutes,
  ...consultationRoutes,
  ...talkRoutes,
  ...datasetRoutes,
  ...functionRoutes,
  /** Cheap: asked every few seconds by an open page to learn whether anything has changed. */
  revision: { ...endpoints.revision, response: freshness },
  health: { ...endpoints.health, response: healthView },
} as const satisfies Record<keyof typeof endpoints, Route>;

export type RouteName = keyof typeof routes;
