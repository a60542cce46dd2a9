import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { type IsoInstant, isoDate } from '../domain/iso-date.ts';
import type { FollowUp, Measure } from '../domain/measure.ts';
import type { RowStore } from './row-store.ts';
import type { Stored } from './tables.ts';

/** A store under trial: empty, with the size of its pages, and a way to make every token too old. */
export interface StoreOnTrial {
  readonly store: RowStore;
  readonly pageSize: number;
  expireTokens(): void | Promise<void>;
}

/** What every row store does. `makeStore` is called before each test and gives an empty one. */
export function rowStoreContract(name: string, makeStore: () => Promise<StoreOnTrial>): void {
  describe(`${name} keeps the contract of a row store`, () => {
    let trial: StoreOnTrial;
    let store: RowStore;
    beforeEach(async () => {
      trial = await makeStore();
      store = trial.store;
    });

    it('gives back every field of a row, and leaves out the empty ones', async () => {
      const measure = measureOf('m1');
      const created = await store.create('measures', measure);
      expect(created).toMatchObject({ kind: 'created', row: { entity: measure } });
      const found = await store.get('measures', 'm1');
      expect(found).toEqual(created.row);
      expect(found?.entity).toStrictEqual(measure);
      expect(found?.modifiedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      const bare = bareMeasure('m2');
      await store.create('measures', bare);
      expect((await store.get('measures', 'm2'))?.entity).toStrictEqual(bare);
    });

    it('knows nothing of a row that was never made', async () => {
      expect(await store.get('measures', "it's not there")).toBeUndefined();
      expect(await store.change('measures', 'nobody', { title: 'x' }, '"1"')).toEqual({ kind: 'missing' });
      expect(await store.remove('measures', 'nobody', '"1"')).toEqual({ kind: 'missing' });
    });

    it('never doubles a row whose creation is repeated', async () => {
      await store.create('measures', measureOf('m1'));
      const again = await store.create('measures', { ...measureOf('m1'), title: 'Another title' });
      expect(again).toMatchObject({ kind: 'alreadyThere', row: { entity: measureOf('m1') } });
      expect(await idsIn(store)).toEqual(['m1']);
    });

    it('changes the named fields only, empties those set to undefined, and gives a new etag', async () => {
      const { row } = await store.create('measures', measureOf('m1'));
      const outcome = await store.change('measures', 'm1', { status: 'delayed', dueOn: undefined }, row.etag);
      const { dueOn, ...rest } = measureOf('m1');
      expect(dueOn).toBeDefined();
      expect(outcome.kind).toBe('changed');
      const changed = outcome.kind === 'changed' ? outcome.row : undefined;
      expect(changed?.entity).toStrictEqual({ ...rest, status: 'delayed' });
      expect(changed?.etag).not.toBe(row.etag);
      expect(await store.get('measures', 'm1')).toEqual(changed);
    });

    it('refuses a change made from an older version, and shows the current one', async () => {
      const { row } = await store.create('measures', measureOf('m1'));
      await store.change('measures', 'm1', { progress: 40 }, row.etag);
      const late = await store.change('measures', 'm1', { progress: 60 }, row.etag);
      expect(late).toMatchObject({ kind: 'conflict', current: { entity: { progress: 40 } } });
      const current: Stored<Measure> | undefined = late.kind === 'conflict' ? late.current : undefined;
      expect(await store.change('measures', 'm1', { progress: 60 }, current?.etag ?? '')).toMatchObject({
        kind: 'changed',
        row: { entity: { progress: 60 } },
      });
    });

    it('removes a row for everybody, and never brings it back', async () => {
      const { row } = await store.create('measures', measureOf('m1'));
      const stale = await store.remove('measures', 'm1', '"{00000000-0000-0000-0000-000000000000},9"');
      expect(stale.kind).toBe('conflict');
      expect((await store.remove('measures', 'm1', row.etag)).kind).toBe('changed');
      expect(await store.get('measures', 'm1')).toBeUndefined();
      expect(await idsIn(store)).toEqual([]);
      expect(await store.remove('measures', 'm1', row.etag)).toEqual({ kind: 'missing' });
      expect(await store.change('measures', 'm1', { progress: 1 }, row.etag)).toEqual({ kind: 'missing' });
      expect((await store.create('measures', measureOf('m1'))).kind).toBe('alreadyThere');
      expect(await store.get('measures', 'm1')).toBeUndefined();
    });

    it('gives all rows page by page', async () => {
      const ids = Array.from({ length: trial.pageSize * 2 + 1 }, (_, i) => `f${String(i).padStart(4, '0')}`);
      for (const id of ids) await store.create('followUps', followUpOf(id));
      const sizes: number[] = [];
      const seen: string[] = [];
      for await (const page of store.pages('followUps')) {
        sizes.push(page.length);
        seen.push(...page.map((row) => row.entity.id));
      }
      expect(sizes).toEqual([trial.pageSize, trial.pageSize, 1]);
      expect(seen.toSorted()).toEqual(ids);
    });

    it('keeps tables apart', async () => {
      await store.create('measures', measureOf('same'));
      await store.create('followUps', followUpOf('same'));
      expect((await store.get('followUps', 'same'))?.entity).toStrictEqual(followUpOf('same'));
      expect((await store.get('measures', 'same'))?.entity).toStrictEqual(measureOf('same'));
    });

    it('tells what has changed since a token, each row once and in its latest state', async () => {
      await store.create('measures', measureOf('old'));
      const before = await store.changes('measures', undefined);
      expect(before).toMatchObject({ kind: 'changes', rows: [], removed: [] });
      const token = before.kind === 'changes' ? before.token : '';

      const { row } = await store.create('measures', measureOf('m1'));
      await store.change('measures', 'm1', { progress: 40 }, row.etag);
      const gone = await store.create('measures', measureOf('m2'));
      await store.remove('measures', 'm2', gone.row.etag);
      const feed = await store.changes('measures', token);
      expect(feed).toMatchObject({ kind: 'changes', removed: ['m2'] });
      const rows = feed.kind === 'changes' ? feed.rows : [];
      expect(rows).toEqual([await store.get('measures', 'm1')]);
      expect(rows[0]?.entity.progress).toBe(40);

      const rest = await store.changes('measures', feed.kind === 'changes' ? feed.token : '');
      expect(rest).toMatchObject({ kind: 'changes', rows: [], removed: [] });
    });

    it('asks for a full reading when the token is too old', async () => {
      const feed = await store.changes('measures', undefined);
      await trial.expireTokens();
      expect(await store.changes('measures', feed.kind === 'changes' ? feed.token : '')).toEqual({
        kind: 'resync',
      });
    });
  });
}

async function idsIn(store: RowStore): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of store.pages('measures')) ids.push(...page.map((row) => row.entity.id));
  return ids;
}

function measureOf(id: string): Measure {
  return {
    ...bareMeasure(id),
    goalIds: [asId('g1'), asId('g2')],
    parentMeasureId: asId('m0'),
    competences: [{ competenceId: asId('c1'), targetLevel: 3, people: 12 }],
    learningForm: 'peerGuidance',
    learningArena: 'workplace',
    years: [2026, 2027],
    ownerId: asId('11111111-1111-4111-8111-111111111111'),
    dueOn: isoDate('2026-06-30'),
    wantedEffect: 'Tryggere brukere.\nFærre feil med legemidler.',
  };
}

function bareMeasure(id: string): Measure {
  return {
    id: asId(id),
    planId: asId('p1'),
    areaId: asId('a1'),
    goalIds: [],
    title: "Veiledning «på jobben» & 'utenfor'",
    strategy: 'develop',
    competences: [],
    years: [],
    audience: 'Helsefagarbeidere',
    costKroner: 120_000.5,
    costHours: 0,
    funding: '',
    status: 'planned',
    progress: 0,
    order: 1,
    sessions: [],
    wantedEffect: '',
    successCriteria: '',
    learningGoals: '',
    formAndContent: '',
    plannedEvaluation: '',
  };
}

function followUpOf(id: string): FollowUp {
  return {
    id: asId(id),
    measureId: asId('m1'),
    at: '2026-03-02T08:15:00.000Z' as IsoInstant,
    by: asId('11111111-1111-4111-8111-111111111111'),
    status: 'onTrack',
    note: '',
  };
}
