import type { GoalThreadView } from '@rod-trad/shared/contracts/thread-views';
import type { ThreadLinks } from '../../../components/thread/thread-links.ts';
import type { TreeNode } from '../../../components/tree/tree-rows.ts';
import { ThreadLine } from './thread-line.tsx';

type Area = GoalThreadView['areas'][number];
type Plan = Area['plans'][number];
type Measure = Plan['measures'][number];

/** The thread as a tree: goal → area with its main goal → unit's plan → measures. The id of a node is the way to it. */
export function threadRoots(view: GoalThreadView, links: ThreadLinks): readonly TreeNode[] {
  const { goal, counts, areas } = view;
  return [
    {
      id: goal.id,
      name: goal.name,
      below: areas.map((area) => areaNode(goal.id, area, links)),
      draw: () => <ThreadLine kind="goal" name={goal.name} counts={counts} />,
    },
  ];
}

function areaNode(above: string, area: Area, links: ThreadLinks): TreeNode {
  const id = `${above}/${area.id}`;
  return {
    id,
    name: area.name,
    below: area.plans.map((plan) => planNode(id, plan, links)),
    draw: () => (
      <ThreadLine
        kind="area"
        name={area.name}
        counts={area.counts}
        mainGoal={area.mainGoal}
        viaMeasures={!area.serves}
      />
    ),
  };
}

function planNode(above: string, plan: Plan, links: ThreadLinks): TreeNode {
  const id = `${above}/${plan.id}`;
  const name = nameOfPlan(plan);
  return {
    id,
    name,
    below: plan.measures.map((measure) => measureNode(id, measure, links)),
    draw: (active) => (
      <ThreadLine
        kind="plan"
        name={name}
        counts={plan.counts}
        active={active}
        onPlan={links.planOf(plan.unit.id)}
      />
    ),
  };
}

function measureNode(above: string, measure: Measure, links: ThreadLinks): TreeNode {
  return {
    id: `${above}/${measure.id}`,
    name: measure.title,
    below: [],
    act: () => links.onMeasure(measure.id),
    draw: () => <ThreadLine kind="measure" name={measure.title} counts={measure.counts} measure={measure} />,
  };
}

/** A plan is known by its unit; its own title says it most often already. */
export function nameOfPlan({ title, unit }: Pick<Plan, 'title' | 'unit'>): string {
  return title.includes(unit.name) ? title : `${unit.name}: ${title}`;
}
