import type { GoalThreadView } from '@rod-trad/shared/contracts/thread-views';
import type { BeadColumn } from './draw-thread.ts';
import { nameOfPlan } from './thread-roots.tsx';

type Counts = Partial<GoalThreadView['counts']>;

/**
 * What the picture shows: the goal, its areas, the plans of one area and the measures of one plan.
 * @param active the way to where one is in the tree: that is followed, and beyond it what is open
 * @param open the nodes of the tree that are open
 */
export function beadColumns(
  view: GoalThreadView,
  active: string,
  open: ReadonlySet<string>,
  words: (counts: Counts) => string,
): readonly BeadColumn[] {
  const { goal, counts, areas } = view;
  const root = goal.id;
  const follow = <Row extends { readonly id: string }>(rows: readonly Row[], above: string) => {
    const to = (row: Row) => `${above}/${row.id}`;
    return (
      rows.find(
        (row) => active === to(row) || active.startsWith(`${to(row)}/`) || active === `${to(row)} more`,
      ) ?? rows.find((row) => open.has(to(row)))
    );
  };
  const area = follow(areas, root);
  const areaId = `${root}/${area?.id}`;
  const plans = area?.plans ?? [];
  const plan = follow(plans, areaId);
  const planId = `${areaId}/${plan?.id}`;
  const measures = plan?.measures ?? [];
  const measure = measures.find(({ id }) => active === `${planId}/${id}`);
  const column = (beads: BeadColumn['beads'], chosen: string | undefined) => ({ beads, chosen });
  // A number stands on one line with what it counts.
  const said = ({ measures, people }: GoalThreadView['counts']) =>
    words({ measures, people }).replaceAll(' ', '\u00a0').replaceAll('·\u00a0', '· ');
  return [
    column(
      [
        {
          id: root,
          kind: 'goal',
          name: goal.name,
          note: '',
          counts: said(counts),
          measures: counts.measures,
        },
      ],
      root,
    ),
    column(
      areas.map((one) => ({
        ...{ id: `${root}/${one.id}`, kind: 'area', name: one.name, note: one.mainGoal },
        ...{ counts: said(one.counts), measures: one.counts.measures },
      })),
      area && areaId,
    ),
    column(
      plans.map((one) => ({
        ...{ id: `${areaId}/${one.id}`, kind: 'plan', name: one.unit.name, note: nameOfPlan(one) },
        ...{ counts: said(one.counts), measures: one.counts.measures },
      })),
      plan && planId,
    ),
    column(
      measures.map(({ id, title }) => ({
        ...{ id: `${planId}/${id}`, kind: 'measure', name: title, note: '', counts: '', measures: 1 },
      })),
      measure && `${planId}/${measure.id}`,
    ),
  ].filter(({ beads }) => beads.length > 0);
}
