import { judgeNeeds, judgeProposals } from './critical-steps.ts';
import { judgeActionPlan, judgeFoundations, judgeGoalPicture, judgeOwnGoals } from './plan-steps.ts';
import { type Judgement, type Step, type StepName, type StepState, stepNames } from './step.ts';
import { mostLeft, type StepFacts } from './step-facts.ts';

/** The seven steps of a unit, each read from what is there: nobody ticks them off. */
export function judgeSteps(facts: StepFacts): readonly Step[] {
  const needs = judgeNeeds(facts);
  const judged: Readonly<Record<StepName, Judgement>> = {
    foundations: judgeFoundations(facts),
    ownGoals: judgeOwnGoals(facts),
    actionPlan: judgeActionPlan(facts),
    goalPicture: judgeGoalPicture(facts),
    criticalNeeds: needs,
    proposals: judgeProposals(facts, needs),
    talks: judgeTalks(facts),
  };
  return stepNames.map((name) => ({ name, ...judged[name] }));
}

/** What comes next: the first step that is not done. Undefined when all are, as far as the reader is told. */
export function comesNext(steps: readonly Step[]): Step | undefined {
  return steps.find(({ state }) => state === 'underWay' || state === 'notBegun');
}

/** How many units stand where in each step. */
export type StepCounts = Readonly<Record<StepState, number>>;
export function countSteps(units: readonly (readonly Step[])[]): readonly StepCounts[] {
  return stepNames.map((_, at) => {
    const counts = { done: 0, underWay: 0, notBegun: 0, hidden: 0 };
    for (const steps of units) {
      const state = steps[at]?.state;
      if (state !== undefined) counts[state] += 1;
    }
    return counts;
  });
}

function judgeTalks({ talks }: StepFacts): Judgement {
  const place = 'team';
  if (talks === 'hidden') return { state: 'hidden', reason: 'notShown', place };
  const { people, held } = talks;
  if (people === 0) return { state: 'notBegun', reason: 'nobody', place };
  if (held === 0) return { state: 'notBegun', reason: 'noTalks', place, of: people };
  const state = people - held <= people * mostLeft ? 'done' : 'underWay';
  return { state, reason: state === 'done' ? 'talksHeld' : 'someTalks', place, count: held, of: people };
}
