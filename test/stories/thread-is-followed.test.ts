import type { GoalThreadView } from '@rod-trad/shared/contracts/thread-views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const hr = () => world.as(world.people.hrAdviser);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
/** Every measure under a goal, with the plan and the area it is under. */
const measuresOf = ({ areas }: GoalThreadView) =>
  areas.flatMap((area) =>
    area.plans.flatMap((plan) => plan.measures.map((measure) => ({ area, plan, measure }))),
  );
const threads = async (of: ReturnType<typeof hr>) => {
  const { goals } = await of('goals');
  return Promise.all(
    goals.map(async ({ id, counts }) => ({
      id,
      counts,
      thread: await of('goalThread', { params: { goalId: id } }),
    })),
  );
};

describe('the red thread is followed both ways, and says the same as the plan table', () => {
  it('each goal has as much on it as the overview says, and each level adds up to the one above', async () => {
    const all = await threads(hr());
    expect(all.length).toBeGreaterThan(4);
    for (const { counts, thread } of all) {
      expect(thread.counts).toEqual(counts);
      for (const field of ['measures', 'people', 'kroner', 'hours'] as const) {
        expect(sum(thread.areas.map((area) => area.counts[field]))).toBeCloseTo(counts[field], 6);
        for (const { counts: ofArea, plans } of thread.areas) {
          expect(sum(plans.map((plan) => plan.counts[field]))).toBeCloseTo(ofArea[field], 6);
        }
      }
      for (const { plan } of measuresOf(thread)) expect(plan.counts.measures).toBe(plan.measures.length);
    }
  });

  it('down from the goals to a unit’s plan stands every row of its table, in its area and with its sums', async () => {
    const { unit } = world.people;
    const plan = await hr()('unitPlan', { params: { unitId: unit } });
    const table = plan.areas.flatMap(({ id, measures }) =>
      measures.filter(({ status }) => status !== 'stopped').map((measure) => ({ areaId: id, measure })),
    );
    expect(table.length).toBeGreaterThan(3);
    const hanging = (await threads(hr())).flatMap(({ thread }) => measuresOf(thread));
    for (const { areaId, measure } of table) {
      const found = hanging.filter((one) => one.measure.id === measure.id);
      expect(found.length).toBeGreaterThan(0);
      for (const one of found) {
        expect(one.area.id).toBe(areaId);
        expect(one.plan).toMatchObject({ id: plan.plan?.id, unit: { id: unit } });
        expect(one.measure).toMatchObject({
          title: measure.title,
          years: measure.years,
          status: measure.status,
        });
        expect(one.measure.counts.kroner).toBe(measure.cost.kroner * measure.years.length);
        expect(one.measure.counts.hours).toBe(measure.cost.hours * measure.years.length);
      }
    }
    // And nothing else of that unit's hangs on any goal.
    const ids = new Set(hanging.filter((one) => one.plan.unit.id === unit).map(({ measure }) => measure.id));
    expect(ids).toEqual(new Set(table.map(({ measure }) => measure.id)));
  });

  it('up from each measure are exactly the goals it hangs on, and its plan and area', async () => {
    const all = await threads(hr());
    const { unit } = world.people;
    const ids = new Set(
      all.flatMap(({ thread }) =>
        measuresOf(thread)
          .filter(({ plan }) => plan.unit.id === unit)
          .map(({ measure }) => measure.id),
      ),
    );
    for (const measureId of ids) {
      const up = await hr()('measureThread', { params: { measureId } });
      const below = all.filter(({ thread }) =>
        measuresOf(thread).some(({ measure }) => measure.id === measureId),
      );
      expect(up.goals.map(({ id }) => id).toSorted()).toEqual(below.map(({ id }) => id).toSorted());
      const [one] = measuresOf(below[0]?.thread as GoalThreadView).filter(
        ({ measure }) => measure.id === measureId,
      );
      expect(up).toMatchObject({
        plan: { id: one?.plan.id },
        unit: { id: unit },
        area: { id: one?.area.id, mainGoal: one?.area.mainGoal },
      });
      // Each step above stands in a plan HR can open.
      expect(up.above.every(({ opens }) => opens)).toBe(true);
    }
  });

  it('a leader follows it through the own unit, and the union representative sees it all and nobody', async () => {
    const leader = await threads(world.as(world.people.leader));
    const units = new Set(leader.flatMap(({ thread }) => measuresOf(thread).map(({ plan }) => plan.unit.id)));
    expect([...units]).toEqual([world.people.unit]);
    for (const { counts, thread } of leader) expect(thread.counts).toEqual(counts);

    const { unionRep } = world.people;
    const seen = await threads(world.as(unionRep));
    const everything = await threads(hr());
    expect(seen.map(({ counts }) => counts)).toEqual(everything.map(({ counts }) => counts));
    expect(seen.every(({ thread }) => thread.personal === undefined)).toBe(true);
    const people = world.tenant.context.directory.list().map(({ id }) => id);
    const text = JSON.stringify(seen);
    expect(people.filter((id) => text.includes(id))).toEqual([]);
  });
});
