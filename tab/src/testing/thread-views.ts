import type { GoalsView } from '@rod-trad/shared/contracts/goal-views';
import type { GoalThreadView, OrphansView } from '@rod-trad/shared/contracts/thread-views';
import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { freshness, nursingHome, ward } from './plan-views.ts';

type Plan = GoalThreadView['areas'][number]['plans'][number];
type Measure = Plan['measures'][number];

const none = { measures: 0, units: 0, people: 0, kroner: 0, hours: 0 };
const counts = { measures: 61, units: 2, people: 70, kroner: 90_000, hours: 48 };

export function goalsView(): GoalsView {
  const names = { nb: 'Hele stillinger', nn: 'Heile stillingar' };
  return {
    goals: [
      { id: 'g1', pending: false, title: names.nb, names, source: 'employerStrategy', areas: [], counts },
    ],
    mayEdit: false,
    freshness,
  };
}

function measure(n: number): Measure {
  return {
    id: `m${n}`,
    title: `Tiltak nummer ${n}`,
    strategy: 'develop',
    status: 'onTrack',
    years: [2026],
    counts: { people: n, kroner: 1000, hours: 2 },
  };
}

function plan(id: string, unit: UnitRef, measures: Measure[]): Plan {
  const ofPlan = { ...counts, measures: measures.length, units: 1 };
  return { id, title: `Plan for ${unit.name}`, unit, status: 'running', counts: ofPlan, measures };
}

/** One area with a plan of 60 measures and one of a single measure, and an area with none. */
export function goalThread(): GoalThreadView {
  const many = Array.from({ length: 60 }, (_, n) => measure(n + 1));
  const plans = [plan('p1', nursingHome, many), plan('p2', ward, [measure(61)])];
  return {
    goal: { id: 'g1', name: 'Hele stillinger' },
    counts,
    areas: [
      { id: 'a1', name: 'Endring', mainGoal: 'Vi har vilje og evne.', serves: true, counts, plans },
      { id: 'a2', name: 'Digital', mainGoal: 'Alle er trygge.', serves: true, counts: none, plans: [] },
    ],
    freshness,
  };
}

export function looseThreads(changes: Partial<OrphansView> = {}): OrphansView {
  return { year: 2026, measures: [], areas: [], mainGoals: [], goals: [], freshness, ...changes };
}
