import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { day } from '../testing/build.ts';
import { director, hr, leader, otherLeader, planTown } from '../testing/plan-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { viewGoalThread } from './view-goal-thread.ts';
import { viewMeasureThread } from './view-measure-thread.ts';
import { viewOrphans } from './view-orphans.ts';

type Town = ReturnType<typeof planTown>;
const change = <T extends 'goals' | 'areas' | 'measures'>(
  context: Town,
  table: T,
  id: string,
  over: object,
) => context.records.put(table, Object.assign({}, context.records.get(table, id)?.entity as never, over));
const value = <V>(outcome: { kind: 'ok'; value: V } | { kind: string }): V => {
  if (outcome.kind !== 'ok' || !('value' in outcome)) throw new Error(outcome.kind);
  return outcome.value;
};
const union = actor('una', 'UnionRep');

describe('the thread from a goal down', () => {
  it('runs over areas and units’ plans to the measures, with what hangs on each', async () => {
    const context = planTown();
    change(context, 'measures', 'm1', { costKroner: 1000, years: [2026, 2027] });
    const seen = value(await viewGoalThread(context, hr, asId('home')));
    expect(seen.counts).toEqual({ measures: 4, units: 2, people: 0, kroner: 2000, hours: 0 });
    expect(seen.personal).toBe(1);
    expect(
      seen.areas.map(({ area, serves, plans }) => [
        area.id,
        serves,
        plans.map(({ unit, plan, measures }) => [unit.id, plan.id, measures.map(({ id }) => id)]),
      ]),
    ).toEqual([
      [
        'area',
        true,
        [
          ['town', 'townPlan', ['top']],
          ['ward', 'plan', ['m1']],
          ['ward', 'oldPlan', ['running', 'finished']],
        ],
      ],
    ]);
  });

  it('shows an area that does not serve the goal itself, when a measure in it does; and no removed goal', async () => {
    const context = planTown();
    change(context, 'measures', 'm2', { goalIds: [asId('home')] });
    const { areas } = value(await viewGoalThread(context, hr, asId('home')));
    expect(areas.map(({ area, serves }) => [area.id, serves])).toEqual([
      ['area', true],
      ['change', false],
    ]);
    change(context, 'goals', 'home', { removedOn: day('2026-11-01') });
    expect(await viewGoalThread(context, hr, asId('home'))).toEqual({ kind: 'notFound' });
  });

  it('is seen by each among the units they see, and plans of single people by nobody', async () => {
    const context = planTown();
    const measuresFor = async (who: typeof hr) => {
      const { areas, personal } = value(await viewGoalThread(context, who, asId('home')));
      return [areas.flatMap(({ plans }) => plans.flatMap(({ measures }) => measures)).length, personal];
    };
    expect(await measuresFor(director)).toEqual([4, undefined]);
    expect(await measuresFor(leader)).toEqual([3, undefined]);
    expect(await measuresFor(otherLeader)).toEqual([0, undefined]);
    expect(await measuresFor(union)).toEqual([4, undefined]);
    expect(await viewGoalThread(context, actor('kari'), asId('home'))).toEqual({ kind: 'forbidden' });
  });
});

describe('the thread from a measure up', () => {
  it('runs over its plan, its area and what it is a part of, to the goals', async () => {
    const context = planTown();
    change(context, 'measures', 'm1', { parentMeasureId: asId('top') });
    change(context, 'measures', 'top', { ownerId: asId('director') });
    const seen = value(await viewMeasureThread(context, leader, asId('m2')));
    expect(seen).toMatchObject({
      ...{ plan: { id: 'plan' }, unit: { id: 'ward' }, area: { id: 'change' }, goals: [{ id: 'staff' }] },
      above: [
        { measure: { id: 'm1' }, opens: true },
        // Its title is told, and no more: the leader of the ward does not look into the plan of the town.
        { measure: { id: 'top' }, unit: { id: 'town' }, opens: false },
      ],
    });
    // A cycle made by hand in the list ends.
    change(context, 'measures', 'top', { parentMeasureId: asId('m2') });
    expect(value(await viewMeasureThread(context, leader, asId('m2'))).above).toHaveLength(2);
    expect(await viewMeasureThread(context, otherLeader, asId('m2'))).toEqual({ kind: 'forbidden' });
  });
});

describe('where the thread is broken', () => {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const areas = (rows: readonly { readonly area: { readonly id: string } }[]) =>
    ids(rows.map(({ area }) => area));

  it('is told in both directions', async () => {
    const context = planTown();
    const before = value(await viewOrphans(context, hr, undefined));
    expect(before).toMatchObject({ year: 2026, measures: [] });
    expect([areas(before.areas), areas(before.mainGoals), ids(before.goals)]).toEqual([
      ['clinicOnly'],
      ['clinicOnly'],
      [],
    ]);
    const later = value(await viewOrphans(context, hr, 2027));
    expect([areas(later.mainGoals), ids(later.goals)]).toEqual([
      ['area', 'change', 'clinicOnly'],
      ['home', 'staff'],
    ]);
    change(context, 'goals', 'staff', { removedOn: day('2026-11-01') });
    const after = value(await viewOrphans(context, hr, 2026));
    expect(after.measures).toMatchObject([
      { measure: { id: 'm2' }, unit: { id: 'ward' }, area: { id: 'change' } },
    ]);
    expect(areas(after.areas)).toEqual(['change', 'clinicOnly']);
    expect(after.areas.map(({ unit }) => unit?.id)).toEqual([undefined, 'clinic']);
    expect(ids(after.goals)).toEqual([]);
    // What was stopped is not missed by anybody.
    change(context, 'measures', 'm2', { status: 'stopped' });
    expect(value(await viewOrphans(context, hr, 2026)).measures).toEqual([]);
  });

  it('is told of the units one sees', async () => {
    const context = planTown();
    const seen = value(await viewOrphans(context, leader, 2026));
    expect(areas(seen.areas)).toEqual([]);
    expect(areas(value(await viewOrphans(context, otherLeader, 2026)).mainGoals)).toEqual([
      'area',
      'change',
      'clinicOnly',
    ]);
    expect(await viewOrphans(context, actor('kari'), 2026)).toEqual({ kind: 'forbidden' });
  });
});
