import type { CatalogueEntryView } from '@rod-trad/shared/contracts/catalogue-views';
import type { GapTotal } from '@rod-trad/shared/contracts/gap-views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

type Total = Extract<GapTotal, { kind: 'shown' }>;
const hr = () => world.as(world.people.hrAdviser);
const entries = async () => (await hr()('catalogue')).entries;
const entryOf = async (id: string) => {
  const found = (await entries()).find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`The catalogue has no ${id}`);
  return found;
};
const top = async () =>
  (await hr()('home')).units.find(({ level }) => level === 'municipality')?.id as string;
const gapOf = async () => hr()('unitGap', { params: { unitId: await top() } });
const totals = async () =>
  new Map((await gapOf()).totals.flatMap((t) => (t.kind === 'shown' ? [[t.competenceId, t] as const] : [])));
const move = async (id: string, change: { kind: 'merge'; into: string } | { kind: 'separate' }) =>
  hr()('moveCompetence', {
    params: { competenceId: id },
    body: { key: crypto.randomUUID(), etag: (await entryOf(id)).etag, move: change },
  });
const rows = (table: 'requirements' | 'assessments') =>
  world.rows(table).map((row) => `${row.Key} ${row.CompetenceKey} ${row.RequiredLevel ?? row.HeldLevel}`);

/** How the whole municipality has come on in one competence. */
const trendOf = async (id: string) => {
  const { trend } = await hr()('gapAdvice', {
    params: { unitId: await top(), competenceId: id },
    query: {},
  });
  return trend.kind === 'shown' ? trend.points : [];
};

/** Everybody of whom something is asked, person by person, as the leader of each department sees them. */
async function statesOf(ids: readonly string[]) {
  const { units } = await hr()('home');
  const states = new Map<string, Map<string, string>>(ids.map((id) => [id, new Map()]));
  for (const { id: unitId, level } of units) {
    if (level !== 'department') continue;
    const { people } = await hr()('unitGap', { params: { unitId } });
    if (people.kind !== 'shown') continue;
    for (const { person, cells } of people.rows)
      for (const cell of cells)
        if (cell.required !== undefined) states.get(cell.competenceId)?.set(person.id, cell.state);
  }
  return states;
}

describe('HR merges two competences that mean the same', () => {
  let from: CatalogueEntryView;
  let into: CatalogueEntryView;
  let before: { totals: ReadonlyMap<string, Total>; requirements: string[]; assessments: string[] };
  let asked: ReadonlyMap<string, ReadonlyMap<string, string>>;
  let trends: Awaited<ReturnType<typeof trendOf>>[];

  it('finds two skills that are asked of different people, and is told what hangs on each', async () => {
    const shown = await totals();
    const skills = (await entries())
      .filter(
        ({ id, kind, status }) =>
          kind === 'skill' && status === 'active' && (shown.get(id)?.required ?? 0) > 5,
      )
      .toSorted((a, b) => (shown.get(a.id)?.required ?? 0) - (shown.get(b.id)?.required ?? 0));
    expect(skills.length).toBeGreaterThan(2);
    [from, into] = skills as [CatalogueEntryView, CatalogueEntryView];
    expect(from.use.requirements).toBeGreaterThan(0);
    expect(from.use.assessments).toBeGreaterThan(0);
    before = { totals: shown, requirements: rows('requirements'), assessments: rows('assessments') };
    asked = await statesOf([from.id, into.id]);
    trends = [await trendOf(from.id), await trendOf(into.id)];
  }, 60_000);

  it('merges the first into the other, and everybody asked of either is asked of the other', async () => {
    expect((await move(from.id, { kind: 'merge', into: into.id })).outcome).toBe('saved');
    const now = await totals();
    expect(now.has(from.id)).toBe(false);
    const union = new Set([...(asked.get(from.id)?.keys() ?? []), ...(asked.get(into.id)?.keys() ?? [])]);
    const after = now.get(into.id) as Total;
    expect(union.size).toBeGreaterThan(before.totals.get(into.id)?.required ?? 0);
    expect(after.required + (after.exempt ?? 0)).toBe(union.size);
    expect(after.required).toBe(after.met + after.gap + after.unknown);
    const merged = (await statesOf([into.id])).get(into.id);
    expect([...(merged?.keys() ?? [])].toSorted()).toEqual([...union].toSorted());
  }, 60_000);

  it('has a trend that is unbroken: what was known of either on each day is known of the other', async () => {
    const merged = await trendOf(into.id);
    expect(merged).toHaveLength(9);
    expect(merged.map(({ on }) => on)).toEqual(trends[0]?.map(({ on }) => on));
    const known = ({ met, gap }: { met: number; gap: number }) => met + gap;
    for (const [i, point] of merged.entries()) {
      for (const alone of trends) {
        expect(point.required).toBeGreaterThanOrEqual(alone[i]?.required ?? 0);
        expect(known(point)).toBeGreaterThanOrEqual(known(alone[i] ?? point));
      }
    }
    const { required, met, gap, unknown } = (await totals()).get(into.id) as Total;
    expect(merged.at(-1)).toMatchObject({ required, met, gap, unknown });
    // Asked by its old name, it answers as what it went into.
    expect(await trendOf(from.id)).toEqual(merged);
  });

  it('leaves every requirement and every assessment where it is', () => {
    expect(rows('requirements')).toEqual(before.requirements);
    expect(rows('assessments')).toEqual(before.assessments);
    const row = world.rows('competences').find(({ Key }) => Key === from.id);
    expect(row).toMatchObject({ CatalogueStatus: 'retired', MergedIntoKey: into.id });
  });

  it('is refused a ring, in words', async () => {
    const refused = move(into.id, { kind: 'merge', into: from.id });
    await expect(refused).rejects.toMatchObject({
      status: 400,
      body: { faults: [{ field: 'into', words: expect.stringContaining('slått sammen i ring') }] },
    });
  });

  it('can still end a requirement that was set for the first', async () => {
    const unitId = await top();
    const ask = () => hr()('requirements', { params: { unitId }, query: {} });
    const row = (await ask()).rows.find(({ id }) =>
      before.requirements.some((line) => line.startsWith(`${id} ${from.id} `)),
    );
    if (row === undefined) throw new Error('No requirement of the first is shown');
    const { id, etag, level, validFrom, critical, unit, group } = row;
    const body = {
      ...{ key: crypto.randomUUID(), changes: { id, etag }, critical },
      ...{ unitId: unit?.id ?? 'all', positionGroupId: group?.id ?? 'all', competenceId: row.competence.id },
      ...(level !== undefined && { level }),
      ...(row.atLeast !== undefined && { atLeast: row.atLeast }),
      ...(row.goal !== undefined && { goalId: row.goal.id }),
      validFrom: validFrom as never,
    };
    await hr()('saveRequirement', { body: { ...body, validTo: '2099-12-31' as never } });
    const stored = world.rows('requirements').find(({ Key }) => Key === id);
    expect(stored).toMatchObject({ CompetenceKey: from.id, ValidTo: '2099-12-31' });
    const now = (await ask()).rows.find((one) => one.id === id);
    const changes = { id, etag: now?.etag ?? '' };
    await hr()('saveRequirement', { body: { ...body, key: crypto.randomUUID(), changes } });
  });

  it('separates them again, and every number is what it was', async () => {
    await move(from.id, { kind: 'separate' });
    await until('the catalogue as it was', async () =>
      (await entryOf(from.id)).mergedInto === undefined ? true : undefined,
    );
    expect(await entryOf(from.id)).toMatchObject({ status: from.status, use: from.use });
    const now = await totals();
    for (const { id } of [from, into]) expect(now.get(id)).toEqual(before.totals.get(id));
    expect([await trendOf(from.id), await trendOf(into.id)]).toEqual(trends);
    expect(rows('assessments')).toEqual(before.assessments);
  }, 60_000);
});
