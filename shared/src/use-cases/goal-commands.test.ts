import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { both, buildArea } from '../testing/build.ts';
import { hr, leader, otherLeader, planTown } from '../testing/plan-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { removeArea } from './remove-area.ts';
import { removeGoal } from './remove-goal.ts';
import { restoreGoal } from './restore-goal.ts';
import { saveArea } from './save-area.ts';
import { saveGoal } from './save-goal.ts';
import { viewAreas } from './view-areas.ts';
import { viewGoalOrphans } from './view-goal-orphans.ts';
import { viewGoals } from './view-goals.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const ok = { kind: 'ok', value: 'saved' };
const home = asId<'Goal'>('home');
type Town = ReturnType<typeof planTown>;
const goalsSeen = async (context: Town, who = hr) => {
  const seen = await viewGoals(context, who);
  return seen.kind === 'ok'
    ? seen.value.goals.map(({ goal, counts }) => [goal.id, counts.measures])
    : seen.kind;
};

describe('a goal', () => {
  it('is added and changed by HR, has a name of its own, and its changes are remembered', async () => {
    const context = planTown();
    const input = { key, title: both('  Trygg\noppvekst '), source: 'municipalPlan' as const };
    expect(await saveGoal(context, leader, input)).toEqual({ kind: 'forbidden' });
    expect(await saveGoal(context, hr, { ...input, title: both('bo hjemme') })).toMatchObject({
      faults: [{ field: 'title.nb', code: 'alreadyThere' }],
    });
    expect(await saveGoal(context, hr, input)).toEqual(ok);
    expect(await saveGoal(context, hr, input)).toEqual(ok);
    expect(context.records.get('goals', key)?.entity.title.nb).toBe('Trygg oppvekst');
    const changes = { id: asId<'Goal'>(key), etag: '"1"' };
    const renamed = { ...input, key: 'k2', title: both('Trygg barndom'), changes };
    expect(await saveGoal(context, hr, renamed)).toEqual(ok);
    expect(await saveGoal(context, hr, { ...renamed, key: 'k3', title: both('Noe annet') })).toMatchObject({
      kind: 'conflict',
      current: { entity: { title: both('Trygg barndom') } },
    });
    expect(context.records.where('history', key).map(({ kind, by }) => [kind, by])).toEqual([
      ['created', 'hr'],
      ['changed', 'hr'],
    ]);
  });

  it('tells what would hang on nothing before it is removed, and leaves it there', async () => {
    const context = planTown();
    const told = await viewGoalOrphans(context, hr, home);
    expect(told.kind === 'ok' && told.value).toMatchObject({
      areas: [{ id: 'area' }],
      measures: [
        { measure: { id: 'm1' }, unit: { id: 'ward' } },
        { measure: { id: 'top' }, unit: { id: 'town' } },
        { measure: { id: 'running' }, unit: { id: 'ward' } },
        { measure: { id: 'finished' }, unit: { id: 'ward' } },
      ],
      personal: 1,
    });
    expect(await viewGoalOrphans(context, leader, home)).toEqual({ kind: 'forbidden' });

    expect(await removeGoal(context, hr, { key, id: home, etag: '"1"' })).toEqual(ok);
    expect(await removeGoal(context, hr, { key, id: home, etag: '"1"' })).toEqual(ok);
    expect(context.records.get('areas', 'area')?.entity.goalIds).toEqual(['home']);
    // Only those who can bring it back see it still.
    expect(await goalsSeen(context)).toEqual([
      ['home', 0],
      ['staff', 1],
    ]);
    expect(await goalsSeen(context, actor('una', 'UnionRep'))).toEqual([['staff', 1]]);
    expect(await goalsSeen(context, actor('kari'))).toBe('forbidden');

    expect(await restoreGoal(context, hr, { key: 'k2', id: home, etag: '"2"' })).toEqual(ok);
    expect(await goalsSeen(context)).toEqual([
      ['home', 4],
      ['staff', 1],
    ]);
  });
});

const draft = { name: both('Sykehjem'), mainGoal: both('Trygge hender'), goalIds: [home], order: 4 };
const ward = asId<'Unit'>('ward');
const areasOf = async (context: Town, unitId: string, who = hr) => {
  const seen = await viewAreas(context, who, asId(unitId));
  return seen.kind === 'ok'
    ? seen.value.areas.map(({ area, origin, mayChange }) => [area.id, origin, mayChange])
    : seen.kind;
};

describe('an area', () => {
  it('is the municipality’s and HR’s, or a unit’s own and its leader’s', async () => {
    const context = planTown();
    expect(await saveArea(context, leader, { key, draft })).toEqual({ kind: 'forbidden' });
    expect(await saveArea(context, otherLeader, { key, draft: { ...draft, unitId: ward } })).toEqual({
      kind: 'forbidden',
    });
    expect(await saveArea(context, leader, { key, draft: { ...draft, unitId: ward } })).toEqual(ok);
    expect(await areasOf(context, 'ward', leader)).toEqual([
      ['area', 'everywhere', false],
      ['change', 'everywhere', false],
      [key, 'here', true],
    ]);
    expect(await areasOf(context, 'clinic')).toEqual([
      ['area', 'everywhere', false],
      ['change', 'everywhere', false],
      ['clinicOnly', 'here', true],
    ]);
    expect(await areasOf(context, 'town')).toEqual([
      ['area', 'everywhere', true],
      ['change', 'everywhere', true],
    ]);
    // The leader's own does not become everybody's by being saved without a unit.
    const changes = { id: asId<'CompetenceArea'>(key), etag: '"1"' };
    expect(await saveArea(context, hr, { key: 'k2', draft, changes })).toEqual({ kind: 'notFound' });
  });

  it('stands in for the one it narrows in the unit, and nowhere else', async () => {
    const context = planTown();
    const narrow = { ...draft, unitId: ward, narrows: asId<'CompetenceArea'>('area') };
    expect(await saveArea(context, leader, { key, draft: narrow })).toEqual(ok);
    const ids = async (unitId: string) => ((await areasOf(context, unitId)) as string[][]).map(([id]) => id);
    expect(await ids('ward')).toEqual(['change', key]);
    expect(await ids('clinic')).toEqual(['area', 'change', 'clinicOnly']);
    const more = { ...narrow, goalIds: [asId<'Goal'>('staff')] };
    const changes = { id: asId<'CompetenceArea'>(key), etag: '"1"' };
    expect(await saveArea(context, leader, { key: 'k2', draft: more, changes })).toMatchObject({
      faults: [{ code: 'goalNotInherited' }],
    });
  });

  it('of a closed unit goes on in the one that took over, and is its leader’s now', async () => {
    const context = planTown();
    const area = buildArea('oldsOwn', { unitId: asId('oldWard'), order: 5, name: both('Gammelt') });
    context.records.put('areas', area);
    expect(await areasOf(context, 'ward', leader)).toContainEqual(['oldsOwn', 'here', true]);
    const changes = { id: area.id, etag: '"1"' };
    expect(await saveArea(context, leader, { key, draft: { ...draft, unitId: ward }, changes })).toEqual(ok);
    expect(context.records.get('areas', 'oldsOwn')?.entity).toMatchObject({ unitId: 'oldWard', order: 4 });
  });

  it('is removed when nothing lies in it', async () => {
    const context = planTown();
    const remove = (id: string, who = hr) =>
      removeArea(context, who, { key, id: asId<'CompetenceArea'>(id), etag: '"1"' });
    expect(await remove('change')).toEqual({
      kind: 'invalid',
      faults: [{ field: 'areaId', code: 'areaIsInUse', values: { measures: 1, competences: 0 } }],
    });
    expect(await remove('clinicOnly', leader)).toEqual({ kind: 'forbidden' });
    expect(await remove('clinicOnly', otherLeader)).toEqual(ok);
    expect(context.records.get('areas', 'clinicOnly')?.entity.removedOn).toBe('2026-11-25');
  });
});
