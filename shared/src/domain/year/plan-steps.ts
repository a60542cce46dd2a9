import type { PlanStatus } from '../plan.ts';
import type { Judgement } from './step.ts';
import type { StepFacts } from './step-facts.ts';

/** It is no longer only proposed. */
export function isDecided(status: PlanStatus): boolean {
  return status !== 'draft' && status !== 'inConsultation';
}

/** 1. Gjennomgang av strategiske fundament og mål: every area the unit plans in serves a goal that is there. */
export function judgeFoundations({ goals, areas }: StepFacts): Judgement {
  const place = 'areas';
  if (goals === 0) return { state: 'notBegun', reason: 'noGoals', place };
  if (areas.all === 0) return { state: 'notBegun', reason: 'noAreas', place };
  if (areas.tied === 0) return { state: 'notBegun', reason: 'noneTied', place };
  const counts = { place, count: areas.tied, of: areas.all } as const;
  return areas.tied < areas.all
    ? { state: 'underWay', reason: 'someTied', ...counts }
    : { state: 'done', reason: 'allTied', ...counts };
}

/** 2. Enhetens prioritering og formulering av egne mål: main goals of its own, or a decided plan that takes those from above as its own. */
export function judgeOwnGoals({ areas, plan }: StepFacts): Judgement {
  const place = 'areas';
  if (areas.own > 0) return { state: 'done', reason: 'ownAreas', place, count: areas.own, of: areas.all };
  if (plan !== undefined && isDecided(plan.status)) return { state: 'done', reason: 'areasAdopted', place };
  const chosen = plan?.areasWith ?? 0;
  return chosen > 0
    ? { state: 'underWay', reason: 'areasChosen', place, count: chosen, of: areas.all }
    : { state: 'notBegun', reason: 'onlyInherited', place };
}

/** 3. Enhetens utpekte tiltak og handlingsplan: measures, each with somebody who answers for it and something to know a success by. */
export function judgeActionPlan({ plan }: StepFacts): Judgement {
  if (plan === undefined) return { state: 'notBegun', reason: 'noPlan', place: 'life' };
  const place = 'measures';
  const { measures, lacking } = plan;
  if (measures === 0) return { state: 'underWay', reason: 'noMeasures', place };
  return lacking > 0
    ? { state: 'underWay', reason: 'measuresLack', place, count: lacking, of: measures }
    : { state: 'done', reason: 'planned', place, count: measures };
}

/** 4. Gjennomgang av strategi og enhetens målbilde: the plan is discussed with the union representatives (HTA 3.3). */
export function judgeGoalPicture({ plan }: StepFacts): Judgement {
  const place = 'life';
  if (plan === undefined) return { state: 'notBegun', reason: 'noPlanToDiscuss', place };
  const { discussedOn, status } = plan;
  if (discussedOn !== undefined) return { state: 'done', reason: 'discussed', place, on: discussedOn };
  if (status === 'inConsultation') return { state: 'underWay', reason: 'inConsultation', place };
  return { state: 'notBegun', reason: isDecided(plan.status) ? 'adoptedUndiscussed' : 'notDiscussed', place };
}
