import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const hr = () => world.as(world.people.hrAdviser);
const leader = () => world.as(world.people.leader);
const parsed = (value: unknown) => JSON.parse(String(value)) as string[];
const orphansSeen = async () => {
  const { measures, areas } = await hr()('orphans', { query: {} });
  return { measures: new Set(measures.map(({ id }) => id)), areas: new Set(areas.map(({ id }) => id)) };
};

/** What hangs on each goal, worked out from the lists as they lie in SharePoint and from nothing of ours. */
function hangingOnlyOn(goalId: string) {
  const areas = world.rows('areas');
  const goalsOfArea = new Map(areas.map((row) => [row.Key, parsed(row.GoalKeys)]));
  const plans = new Map(world.rows('plans').map((row) => [row.Key, row]));
  const isOnly = (goals: readonly string[]) => goals.length > 0 && goals.every((goal) => goal === goalId);
  const counts = (row: Record<string, unknown>) =>
    row.MeasureStatus !== 'stopped' && plans.get(row.PlanKey)?.PlanStatus !== 'evaluated';
  const hanging = world.rows('measures').filter((row) => {
    const own = parsed(row.GoalKeys);
    const viaArea = goalsOfArea.get(row.AreaKey) ?? [];
    return counts(row) && (own.length === 0 || isOnly(own)) && isOnly(viaArea);
  });
  const isPersonal = (row: Record<string, unknown>) =>
    String(plans.get(row.PlanKey)?.PlanSubject).includes('personId');
  return {
    areas: areas.filter((row) => isOnly(parsed(row.GoalKeys))).map((row) => String(row.Key)),
    measures: hanging.filter((row) => !isPersonal(row)).map((row) => String(row.Key)),
    personal: hanging.filter(isPersonal).length,
  };
}

describe('a goal is removed, and exactly its descendants are orphaned', () => {
  let goalId: string;
  let expected: ReturnType<typeof hangingOnlyOn>;
  let before: Awaited<ReturnType<typeof orphansSeen>>;

  it('HR ties an area to one goal alone, and is told what hangs on it before anything is done', async () => {
    const { goals } = await hr()('goals');
    // The area of digital competence serves one goal in Fjordvik.
    goalId = goals.find(({ areas }) => areas.some(({ name }) => name === 'Digital kompetanse'))?.id as string;
    expected = hangingOnlyOn(goalId);
    expect(expected.areas.length).toBeGreaterThan(0);
    expect(expected.measures.length).toBeGreaterThan(3);
    before = await orphansSeen();
    const told = await hr()('goalOrphans', { params: { goalId } });
    expect(told.areas.map(({ id }) => id).toSorted()).toEqual(expected.areas.toSorted());
    expect(told.measures.map(({ id }) => id).toSorted()).toEqual(expected.measures.toSorted());
    expect(told.personal).toBe(expected.personal);
    expect(await orphansSeen()).toEqual(before);
  });

  it('a leader can do neither', async () => {
    const etag = '"1"';
    await expect(leader()('goalOrphans', { params: { goalId } })).rejects.toMatchObject({ status: 403 });
    await expect(
      leader()('removeGoal', { params: { goalId }, body: { key: crypto.randomUUID(), etag } }),
    ).rejects.toMatchObject({ status: 403 });
  });

  it('when it is removed, those and no others hang on nothing; not a row of theirs is touched', async () => {
    const rows = world.rows('measures');
    const goal = (await hr()('goals')).goals.find(({ id }) => id === goalId);
    const body = { key: crypto.randomUUID(), etag: goal?.etag as string };
    expect((await hr()('removeGoal', { params: { goalId }, body })).outcome).toBe('saved');
    const after = await orphansSeen();
    expect(after.measures).toEqual(new Set([...before.measures, ...expected.measures]));
    expect(after.areas).toEqual(new Set([...before.areas, ...expected.areas]));
    expect(world.rows('measures')).toEqual(rows);
    await expect(hr()('goalThread', { params: { goalId } })).rejects.toMatchObject({ status: 404 });
    const kept = world.rows('history').find((row) => row.SubjectKey === goalId);
    expect(kept).toMatchObject({ ChangedByOid: world.people.hrAdviser });
    expect(String(kept?.FieldChanges)).toContain('removedOn');
  });

  it('the union representative sees the measures without a goal, and nobody’s name', async () => {
    const seen = await world.call(world.people.unionRep, '/api/orphans');
    expect(seen.status).toBe(200);
    for (const id of expected.measures) expect(seen.text).toContain(id);
    expect(seen.text).not.toContain(world.people.leader);
  });

  it('brought back, everything hangs where it hung', async () => {
    const removed = await until('the removed goal among the others', async () => {
      const found = (await hr()('goals')).goals.find(({ id }) => id === goalId);
      return found?.removedOn === undefined || found.pending ? undefined : found;
    });
    const body = { key: crypto.randomUUID(), etag: removed.etag as string };
    expect((await hr()('restoreGoal', { params: { goalId }, body })).outcome).toBe('saved');
    expect(await orphansSeen()).toEqual(before);
    const thread = await hr()('goalThread', { params: { goalId } });
    expect(thread.counts.measures).toBeGreaterThanOrEqual(expected.measures.length);
  });
});
