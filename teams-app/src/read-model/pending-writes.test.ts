import { asId } from '@rod-trad/shared/domain/ids';
import type { Measure } from '@rod-trad/shared/domain/measure';
import type { Stored } from '@rod-trad/shared/stores/tables';
import type { Write, WriteBatch } from '@rod-trad/shared/stores/writes';
import { describe, expect, it } from 'vitest';
import { pendingEtag, type ReadModel } from './read-model.ts';
import { measureOf, readModelTrial } from './testing/read-model-trial.ts';

const batch = (key: string, ...writes: Write[]): WriteBatch => ({ key, by: asId('me'), writes });
const change = (id: string, changes: Partial<Measure>, etag = '"1"'): Write => ({
  ...{ table: 'measures', kind: 'change', id, changes, etag, base: {} },
});
const create = (id: string): Write => ({ table: 'measures', kind: 'create', entity: measureOf(id) });
const seen = (model: ReadModel) => model.all('measures').map(({ id, progress }) => `${id} ${progress}`);

async function loaded() {
  const trial = readModelTrial();
  const { row } = await trial.store.create('measures', measureOf('m1', { progress: 10 }));
  const model = trial.start();
  await model.load();
  const write = async (changes: Partial<Measure>, etag: string): Promise<Stored<Measure>> => {
    const outcome = await trial.store.change('measures', 'm1', changes, etag);
    if (outcome.kind !== 'changed') throw new Error(outcome.kind);
    return outcome.row;
  };
  return { ...trial, model, row, write };
}

describe('a pending write', () => {
  it('is shown at once, marked, with the version it was made from', async () => {
    const { model, row } = await loaded();
    const { revision } = model;
    model.applyPending(batch('k1', change('m1', { progress: 60, dueOn: undefined }), create('m2')));
    expect(seen(model)).toEqual(['m1 60', 'm2 0']);
    expect([model.isPending('measures', 'm1'), model.isPending('measures', 'm2')]).toEqual([true, true]);
    expect(model.get('measures', 'm1')?.etag).toBe(row.etag);
    expect(model.get('measures', 'm2')?.etag).toBe(pendingEtag);
    expect(model.where('measures', 'p1')).toHaveLength(2);
    expect(model.revision).toBe(revision + 1);
  });

  it('counts once, however often its key is applied', async () => {
    const { model } = await loaded();
    model.applyPending(batch('k1', change('m1', { progress: 60 })));
    model.applyPending(batch('k1', change('m1', { progress: 70 })));
    expect(seen(model)).toEqual(['m1 70']);
    model.settle('k1', { kind: 'dropped' });
    expect(seen(model)).toEqual(['m1 10']);
    expect(model.isPending('measures', 'm1')).toBe(false);
  });

  it('settles without a flicker, and its echo in the feed changes nothing', async () => {
    const { model, row, write } = await loaded();
    model.applyPending(batch('k1', change('m1', { progress: 60 })));
    const written = await write({ progress: 60 }, row.etag);
    const shown: string[] = [];
    const watch = () => shown.push(...seen(model));
    // The echo comes first: it must not show anything but the pending value.
    await model.refresh();
    watch();
    model.settle('k1', { kind: 'written', rows: [{ table: 'measures', row: written }] });
    watch();
    const { revision } = model;
    await model.refresh();
    watch();
    expect(new Set(shown)).toEqual(new Set(['m1 60']));
    expect(model.revision).toBe(revision);
    expect(model.get('measures', 'm1')).toEqual(written);
  });

  it('lies on top of what others have changed meanwhile', async () => {
    const { model, row, write } = await loaded();
    model.applyPending(batch('k1', change('m1', { progress: 60 })));
    await write({ title: 'Nytt navn' }, row.etag);
    await model.refresh();
    expect(model.get('measures', 'm1')?.entity).toMatchObject({ title: 'Nytt navn', progress: 60 });
    model.settle('k1', { kind: 'dropped' });
    expect(model.get('measures', 'm1')?.entity).toMatchObject({ title: 'Nytt navn', progress: 10 });
  });

  it('outlives a reading in full', async () => {
    const { model, store } = await loaded();
    model.applyPending(batch('k1', change('m1', { progress: 60 }), create('m2')));
    store.forgetTokens();
    await model.refresh();
    expect(seen(model)).toEqual(['m1 60', 'm2 0']);
    model.settle('k1', { kind: 'dropped' });
    expect(seen(model)).toEqual(['m1 10']);
  });

  it('stays when another act to the same row is settled', async () => {
    const { model, row, write } = await loaded();
    model.applyPending(batch('k1', change('m1', { progress: 60 })));
    model.applyPending(batch('k2', change('m1', { status: 'delayed' })));
    const written = await write({ progress: 60 }, row.etag);
    model.settle('k1', { kind: 'written', rows: [{ table: 'measures', row: written }] });
    expect(model.get('measures', 'm1')).toMatchObject({
      etag: written.etag,
      entity: { progress: 60, status: 'delayed' },
    });
    expect(model.isPending('measures', 'm1')).toBe(true);
  });
});

describe('an older version in the feed', () => {
  it('never takes the place of what has been written since the reading began', async () => {
    const { model, store, row, write, start, asked } = await loaded();
    expect(seen(model)).toEqual(['m1 10']);
    let during: () => Promise<void> = async () => undefined;
    const slow = start({
      rowStore: {
        ...store,
        async changes(table, token) {
          const feed = await store.changes(table, token);
          if (table === 'measures') await during();
          return feed;
        },
        get(table, id) {
          asked.push(`get ${table} ${id}`);
          return store.get(table, id);
        },
      },
    });
    await slow.load();
    const other = await write({ title: 'Av en annen' }, row.etag);
    const shown: string[] = [];
    during = async () => {
      // The answer of the feed, with the other's version, is on its way; our own write overtakes it.
      slow.applyPending(batch('k1', change('m1', { progress: 60 }, other.etag)));
      const written = await write({ progress: 60 }, other.etag);
      slow.settle('k1', { kind: 'written', rows: [{ table: 'measures', row: written }] });
      shown.push(...seen(slow));
      during = async () => undefined;
    };
    asked.length = 0;
    await slow.refreshTable('measures');
    expect([...shown, ...seen(slow)]).toEqual(['m1 60', 'm1 60']);
    expect(asked).toEqual(['get measures m1']);
    await slow.refreshTable('measures');
    expect(slow.get('measures', 'm1')).toEqual(await store.get('measures', 'm1'));
  });

  it('never takes the place of a later one when our own answer is late', async () => {
    const { model, row, write, store } = await loaded();
    model.applyPending(batch('k1', change('m1', { progress: 60 })));
    const written = await write({ progress: 60 }, row.etag);
    await write({ progress: 80 }, written.etag);
    await model.refresh();
    model.settle('k1', { kind: 'written', rows: [{ table: 'measures', row: written }] });
    await model.refresh();
    expect(model.get('measures', 'm1')).toEqual(await store.get('measures', 'm1'));
    expect(seen(model)).toEqual(['m1 80']);
  });
});
