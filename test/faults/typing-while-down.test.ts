import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from '../stories/story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld({ settings: { REFRESH_SECONDS: '1' } });
});
afterAll(() => world?.close());

const leader = () => world.as(world.people.leader);
const measureId = () => world.people.measure;
const seen = () => leader()('measure', { params: { measureId: measureId() } });
const set = (year: number, on: boolean) =>
  leader()('setMeasureCell', {
    params: { measureId: measureId() },
    body: { key: crypto.randomUUID(), cell: { kind: 'year', year, on } },
  });
const kept = () => world.rows('history').filter((row) => row.SubjectKey === measureId());
const yearsInList = () =>
  JSON.parse(String(world.rows('measures').find((row) => row.Key === measureId())?.PlanYears));

describe('a plan table that is typed in while SharePoint does not answer', () => {
  let before: number[];
  let after: number[];
  let fault: number;

  it('takes every x, shows it at once with who set it, and says that it is pending', async () => {
    before = (await seen()).years;
    const { plan } = await leader()('unitPlan', { params: { unitId: world.people.unit } });
    const [first, second] = (plan?.years ?? []).filter((year) => !before.includes(year)) as [number, number];
    const gone = before[0] as number;
    after = [...before.filter((year) => year !== gone), first, second].toSorted((a, b) => a - b);
    fault = world.tenant.context.faults.add({
      ...{ part: 'graph', status: 503, headers: { 'retry-after': '1' } },
    });
    const answers = await Promise.all([set(first, true), set(second, true), set(gone, false)]);
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['pending']));
    const now = await seen();
    expect(now).toMatchObject({ years: after, pending: true });
    expect(now.history.map(({ by }) => by?.id)).toEqual(Array(3).fill(world.people.leader));
    expect(yearsInList()).toEqual(before);
    expect(kept()).toEqual([]);
  });

  it('survives that the service is killed meanwhile', async () => {
    await world.product.kill();
    world.tenant.context.faults.remove(fault);
    await world.restart();
    const now = await until('the x in the list', async () => {
      const view = await seen();
      return view.pending ? undefined : view;
    });
    expect(now.years).toEqual(after);
    expect(yearsInList()).toEqual(now.years);
    // Each act once, and each with what it changed.
    expect(kept()).toHaveLength(3);
    expect(now.history.flatMap(({ fields }) => fields.map(({ field }) => field))).toEqual(
      Array(3).fill('years'),
    );
  });
});
