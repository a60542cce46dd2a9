import { asId } from '@rod-trad/shared/domain/ids';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { recordsContract } from '@rod-trad/shared/stores/records.contract';
import { type TableName, type Tables, tableNames } from '@rod-trad/shared/stores/tables';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../stores/memory/create-memory-store.ts';
import { createReadModel } from './create-read-model.ts';
import { createMemoryPersistence } from './memory-persistence.ts';
import { measureOf, nobodyHolds, peopleOf, readModelTrial } from './testing/read-model-trial.ts';

recordsContract('The read model', async ({ tables, people, now }) => {
  const rowStore = createMemoryStore({ now });
  for (const table of tableNames) await fill(table, tables[table] ?? []);
  const persistence = createMemoryPersistence();
  const model = createReadModel({
    rowStore,
    people: peopleOf(people),
    roles: nobodyHolds,
    persistence,
    now,
    onFailure: expect.fail,
  });
  await model.load();
  return model;

  async function fill<T extends TableName>(table: T, entities: readonly Tables[TableName][]) {
    for (const entity of entities) await rowStore.create(table, entity as Tables[T]);
  }
});

describe('loading', () => {
  it('takes the place in the feed before it reads, so that nothing in between is missed', async () => {
    const { store, asked, start } = readModelTrial();
    await store.create('measures', measureOf('m1'));
    const slow = start({
      rowStore: {
        ...store,
        async *pages(table) {
          yield* store.pages(table);
          // Somebody adds a row when this page has been read already.
          if (table === 'measures') await store.create('measures', measureOf('m2'));
        },
      },
    });
    await slow.load();
    expect(slow.all('measures').map((row) => row.id)).toEqual(['m1']);
    await slow.refresh();
    expect(slow.all('measures').map((row) => row.id)).toEqual(['m1', 'm2']);

    await start().load();
    expect(asked.filter((line) => line.includes('measures'))).toEqual(['changes measures']);
  });

  it('asks for changes only after a restart', async () => {
    const { store, asked, start } = readModelTrial();
    await store.create('measures', measureOf('m1'));
    await store.create('measures', measureOf('m2', { planId: asId('p2') }));
    await start().load();
    expect(asked).toContain('pages measures');

    asked.length = 0;
    await store.create('measures', measureOf('m3'));
    const warm = start();
    await warm.load();
    expect(asked.toSorted()).toEqual(tableNames.map((table) => `changes ${table}`).toSorted());
    expect(warm.where('measures', 'p1').map((row) => row.id)).toEqual(['m1', 'm3']);
    expect(warm.get('measures', 'm2')).toEqual(await store.get('measures', 'm2'));
  });

  it('reads everything anew when the token is too old, and forgets what is gone', async () => {
    const { store, asked, start } = readModelTrial();
    const gone = await store.create('measures', measureOf('m1'));
    const model = start();
    await model.load();
    await store.remove('measures', 'm1', gone.row.etag);
    await store.create('measures', measureOf('m2'));
    store.forgetTokens();
    asked.length = 0;
    await model.refreshTable('measures');
    expect(asked).toEqual(['changes measures', 'changes measures from now', 'pages measures']);
    expect(model.all('measures').map((row) => row.id)).toEqual(['m2']);
    const again = start();
    await again.load();
    expect(again.all('measures').map((row) => row.id)).toEqual(['m2']);
  });

  it('begins anew when it was interrupted half-way', async () => {
    const { store, asked, failures, start } = readModelTrial();
    for (let i = 0; i < 25; i += 1) await store.create('measures', measureOf(`m${i}`));
    let pages = 0;
    const model = start({
      rowStore: {
        ...store,
        async *pages(table) {
          for await (const page of store.pages(table)) {
            if (table === 'measures' && ++pages === 3) throw new Error('cut off');
            yield page;
          }
        },
      },
    });
    await model.load();
    expect(failures).toEqual(['measures: Error: cut off']);
    expect(model.status().find(({ name }) => name === 'measures')).toMatchObject({
      rows: 0,
      asOf: undefined,
    });
    expect(model.status().find(({ name }) => name === 'units')).toMatchObject({ failure: undefined });
    expect(model.asOf).toBe('1970-01-01T00:00:00.000Z');

    const next = start();
    await next.load();
    expect(asked).toContain('pages measures');
    expect(next.all('measures')).toHaveLength(25);
  });

  it('goes on with its copy when the store is away, and says of what moment it speaks', async () => {
    let at = '2026-03-02T08:00:00Z';
    const { store, failures, start } = readModelTrial(() => new Date(at));
    await store.create('measures', measureOf('m1'));
    await start().load();
    at = '2026-03-02T09:00:00Z';
    const changes = async () => {
      throw new Error('away');
    };
    const model = start({ rowStore: { ...store, changes } });
    await model.load();
    expect(model.get('measures', 'm1')?.entity.title).toBe('Tiltak m1');
    expect(model.asOf).toBe('2026-03-02T08:00:00.000Z');
    expect(failures).toHaveLength(tableNames.length);
  });
});

describe('people', () => {
  it('are kept, changed and removed by the feed', async () => {
    const { start } = readModelTrial();
    const kari = { id: asId<'Person'>('p1'), name: 'Kari', language: 'nb', active: true } as const;
    const ola = { ...kari, id: asId<'Person'>('p2'), name: 'Ola' };
    const model = start({ people: peopleOf([kari, ola]) });
    await model.load();
    expect(model.people()).toEqual([kari, ola]);
    const before = model.people();
    const revision = model.revision;
    await model.refresh();
    expect(model.revision).toBe(revision);

    const feed = { kind: 'changes', removed: [ola.id], token: 't3' } as const;
    const named = { ...kari, name: 'Kari Nordmann' };
    const next = start({
      people: peopleOf([], () => ({ ...feed, changed: [{ id: kari.id, apply: () => named }] })),
    });
    await next.load();
    expect(next.people()).toEqual([named]);
    expect(before).toEqual([kari, ola]);
  });
});

describe('refreshing one table', () => {
  it('goes once more for all who ask while it is under way', async () => {
    const { store, start } = readModelTrial();
    const model = start();
    await model.load();
    let asked = 0;
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = start({
      rowStore: {
        ...store,
        async changes(table, token) {
          asked += 1;
          await gate;
          return store.changes(table, token);
        },
      },
    });
    const runs = [slow.refreshTable('plans'), slow.refreshTable('plans'), slow.refreshTable('plans')];
    release();
    await Promise.all(runs);
    expect(asked).toBe(2);
  });

  it('moves the revision only when a reader can see a difference', async () => {
    const { store, start } = readModelTrial();
    const { row } = await store.create('measures', measureOf('m1'));
    const model = start();
    await model.load();
    const { revision } = model;
    const organisation = model.organisation();
    await model.refresh();
    const same = await store.change('measures', 'm1', { progress: 0 }, row.etag);
    await model.refresh();
    expect(model.revision).toBe(revision);
    expect(model.organisation()).toBe(organisation);
    expect(model.get('measures', 'm1')?.etag).toBe(same.kind === 'changed' ? same.row.etag : '');
    await store.change('measures', 'm1', { progress: 5 }, model.get('measures', 'm1')?.etag ?? '');
    await model.refresh();
    expect(model.revision).toBe(revision + 1);
    expect(toInstant(new Date(model.asOf))).toBe(model.asOf);
  });
});
