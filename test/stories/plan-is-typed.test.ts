import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSeedArea, emptyDraft, seedArea, seedMeasures } from './seed-plan.ts';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const leader = () => world.as(world.people.leader);
const hr = () => world.as(world.people.hrAdviser);
const key = () => crypto.randomUUID();
let areaId: string;
const planSeen = async () => leader()('unitPlan', { params: { unitId: world.people.unit } });
const rowsSeen = async () => {
  const { areas } = await planSeen();
  return areas.find(({ id }) => id === areaId)?.measures ?? [];
};
describe('the plan table of seed 001 is typed in', () => {
  let planId: string;
  let years: number[];
  const ids = seedMeasures.map(() => key());

  it('the leader adds an area of the unit’s own, with its main goal and a goal it serves', async () => {
    const seen = await leader()('areas', { params: { unitId: world.people.unit } });
    expect(seen).toMatchObject({ mayAddHere: true, mayAddEverywhere: false });
    areaId = await addSeedArea(world);
    const plan = await planSeen();
    planId = plan.plan?.id as string;
    years = plan.plan?.years ?? [];
    expect(plan.areas.at(-1)).toMatchObject({ ...seedArea, id: areaId, measures: [] });
    expect(years).toHaveLength(4);
  });

  it('the measures and their crosses are sent without waiting for an answer, and none is lost', async () => {
    await Promise.all(
      seedMeasures.map(([title], i) =>
        leader()('saveMeasure', {
          body: {
            ...{ key: ids[i] as string, planId, planStatus: 'running' as const },
            draft: { ...emptyDraft, areaId, title },
          },
        }),
      ),
    );
    const crosses = seedMeasures.flatMap(([, at], i) =>
      at.map((of) => [ids[i] as string, years[of] as number] as const),
    );
    const cross = (measureId: string, year: number, on: boolean) =>
      leader()('setMeasureCell', {
        params: { measureId },
        body: { key: key(), cell: { kind: 'year' as const, year, on } },
      });
    // Every x at once, one too many on each row, and that one taken away again, while HR writes an owner in.
    const first = ids[0] as string;
    await Promise.all([
      ...crosses.map(([id, year]) => cross(id, year, true)),
      cross(first, years[3] as number, true),
      hr()('setMeasureCell', {
        params: { measureId: first },
        body: { key: key(), cell: { kind: 'ownerId', to: world.people.leader } },
      }),
    ]);
    await cross(first, years[3] as number, false);
    const settled = await until('nothing pending', async () => {
      const rows = await rowsSeen();
      return rows.some(({ pending }) => pending) ? undefined : rows;
    });
    const byTitle = new Map(settled.map((row) => [row.title, row.years]));
    for (const [title, at] of seedMeasures) expect(byTitle.get(title)).toEqual(at.map((of) => years[of]));
    expect(settled.find(({ id }) => id === first)?.owner?.id).toBe(world.people.leader);
  });

  it('put in order, it stands as it is printed', async () => {
    for (const measureId of ids) {
      await leader()('moveMeasure', { params: { measureId }, body: { key: key(), areaId } });
    }
    expect((await rowsSeen()).map(({ title }) => title)).toEqual(seedMeasures.map(([title]) => title));
    const [, second, third] = ids as [string, string, string];
    const body = { key: key(), areaId, before: second };
    await leader()('moveMeasure', { params: { measureId: third }, body });
    expect((await rowsSeen()).map(({ id }) => id)).toEqual([ids[0], third, second]);
  });

  it('each act stands in the history, with who did it', async () => {
    const { history } = await leader()('measure', { params: { measureId: ids[0] as string } });
    expect(history.at(-1)).toMatchObject({ kind: 'created', by: { id: world.people.leader } });
    const owners = history.filter(({ fields }) => fields.some(({ field }) => field === 'ownerId'));
    expect(owners).toMatchObject([{ by: { id: world.people.hrAdviser } }]);
    const lists = world.rows('history').filter((row) => row.SubjectKey === ids[0]);
    expect(lists).toHaveLength(history.length);
  });

  it('the thread runs from the first of them up to the goal', async () => {
    const thread = await leader()('measureThread', { params: { measureId: ids[0] as string } });
    expect(thread).toMatchObject({
      unit: { id: world.people.unit },
      area: { id: areaId, mainGoal: seedArea.mainGoal },
    });
    expect(thread.goals).toHaveLength(1);
    const down = await leader()('goalThread', { params: { goalId: thread.goals[0]?.id as string } });
    const here = down.areas.find(({ id }) => id === areaId);
    expect(here).toMatchObject({ serves: true, counts: { measures: 3, units: 1 } });
  });

  it('the owner may answer how it goes, and not change what it is', async () => {
    const employee = world.as(world.people.employee);
    const measureId = ids[1] as string;
    const cell = { kind: 'ownerId' as const, to: world.people.employee };
    await leader()('setMeasureCell', { params: { measureId }, body: { key: key(), cell } });
    expect(await employee('measure', { params: { measureId } })).toMatchObject({ mayChange: false });
    const title = { kind: 'title' as const, to: 'Lettere', seen: seedMeasures[1][0] };
    await expect(
      employee('setMeasureCell', { params: { measureId }, body: { key: key(), cell: title } }),
    ).rejects.toMatchObject({ status: 403 });
  });
});
