import type { Write } from '@rod-trad/shared/stores/writes';
import { buildMeasure, day } from '@rod-trad/shared/testing/build';
import { describe, expect, it } from 'vitest';
import { pendingEtag } from '../read-model/read-model.ts';
import { createTrialRowStore } from './trial-row-store.ts';
import { writeRow } from './write-row.ts';

const start = buildMeasure('m1', { status: 'onTrack', progress: 40, dueOn: day('2026-12-01') });
const change = (etag: string, over: object = {}): Write => ({
  table: 'measures',
  kind: 'change',
  id: start.id,
  changes: { status: 'delayed', dueOn: day('2027-03-01') },
  base: { status: 'onTrack', dueOn: day('2026-12-01') },
  etag,
  ...over,
});

describe('writeRow', () => {
  it('creates a row once, however often it is told to', async () => {
    const store = createTrialRowStore();
    const write: Write = { table: 'measures', kind: 'create', entity: start };
    const first = await writeRow(store, write);
    expect(await writeRow(store, write)).toEqual(first);
    expect(store.log).toEqual(['create measures/m1', 'create measures/m1 again']);
  });

  it('changes the named fields of the version that was looked at', async () => {
    const store = createTrialRowStore();
    const { etag } = store.put('measures', start);
    const outcome = await writeRow(store, change(etag));
    expect(outcome).toMatchObject({ kind: 'written', row: { entity: { status: 'delayed', progress: 40 } } });
  });

  it('clears a field that is changed to undefined', async () => {
    const store = createTrialRowStore();
    const { etag } = store.put('measures', start);
    await writeRow(store, change(etag, { changes: { dueOn: undefined } }));
    expect(store.row('measures', 'm1')?.entity).toHaveProperty('dueOn', undefined);
  });

  it('knows its own write again when the answer was lost', async () => {
    const store = createTrialRowStore();
    const { etag } = store.put('measures', start);
    await writeRow(store, change(etag));
    expect(await writeRow(store, change(etag))).toMatchObject({ kind: 'written' });
    expect(store.log).toEqual(['change measures/m1']);
  });

  it('goes on top of an edit of other fields', async () => {
    const store = createTrialRowStore();
    const { etag } = store.put('measures', start);
    store.put('measures', { ...start, title: 'New title' });
    await writeRow(store, change(etag));
    expect(store.row('measures', 'm1')?.entity).toMatchObject({ title: 'New title', status: 'delayed' });
  });

  it('gives both sides a say when the same field was edited', async () => {
    const store = createTrialRowStore();
    const { etag } = store.put('measures', start);
    const theirs = store.put('measures', { ...start, status: 'done' });
    expect(await writeRow(store, change(etag))).toEqual({ kind: 'conflict', current: theirs });
    expect(store.row('measures', 'm1')?.entity).toMatchObject({ status: 'done' });
  });

  it('says so when the row is gone', async () => {
    expect(await writeRow(createTrialRowStore(), change('"1"'))).toEqual({ kind: 'missing', id: 'm1' });
    expect(await writeRow(createTrialRowStore(), change(pendingEtag))).toEqual({ kind: 'missing', id: 'm1' });
  });

  it('changes a row that had no version yet when the change was made', async () => {
    const store = createTrialRowStore();
    store.put('measures', start);
    expect(await writeRow(store, change(pendingEtag))).toMatchObject({ kind: 'written' });
    store.put('measures', { ...start, status: 'done' });
    expect(await writeRow(store, change(pendingEtag))).toMatchObject({ kind: 'conflict' });
  });

  it('gives up against somebody who never stops editing', async () => {
    const store = createTrialRowStore();
    const { etag } = store.put('measures', start);
    store.before = () => void store.put('measures', start);
    expect(await writeRow(store, change(etag))).toMatchObject({ kind: 'conflict' });
  });
});
