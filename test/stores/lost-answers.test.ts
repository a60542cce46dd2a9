import { measureOf } from '@rod-trad/teams-app/read-model/testing/read-model-trial';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countRows } from '../tenant/graph/admin/list-rows.ts';
import { type OpenedSite, openSite } from './opened-site.ts';

let site: OpenedSite;
beforeAll(async () => {
  site = await openSite(50);
});
afterAll(() => site.tenant.close());
beforeEach(() => {
  site.tenant.context.faults.clear();
  site.waited.length = 0;
  site.requests();
});
const fault = (more: object) => site.tenant.context.faults.add({ part: 'graph', times: 1, ...more });
const rows = () => countRows(site.tenant.context.database, 'RT Tiltak');

describe('an answer that is lost on the way', () => {
  it.each([
    ['504', { status: 504 }],
    ['a 502 of the gateway', { status: 502 }],
  ])('to a create (%s) leaves one row', async (name, how) => {
    const before = rows();
    fault({ method: 'POST', path: '/items', afterHandling: true, ...how });
    const outcome = await site.store.create('measures', measureOf(`lost ${name}`));
    expect(outcome.kind).toBe('alreadyThere');
    expect(outcome.row).toEqual(await site.store.get('measures', `lost ${name}`));
    expect(rows()).toBe(before + 1);
  });

  it('to a change is no conflict with ourselves', async () => {
    const { row } = await site.store.create('measures', measureOf('changed'));
    fault({ method: 'PATCH', path: '/fields', afterHandling: true, status: 504 });
    const outcome = await site.store.change('measures', 'changed', { progress: 60 }, row.etag);
    expect(outcome).toMatchObject({ kind: 'changed', row: { entity: { progress: 60 } } });
  });

  it('to a removal is a removal', async () => {
    const { row } = await site.store.create('measures', measureOf('removed'));
    fault({ method: 'PATCH', path: '/fields', afterHandling: true, status: 504 });
    expect((await site.store.remove('measures', 'removed', row.etag)).kind).toBe('changed');
  });
});

describe('Graph in trouble', () => {
  it('asks to wait, and is obeyed in full', async () => {
    fault({ method: 'GET', path: '/items', status: 429, headers: { 'retry-after': '300' } });
    const pages: number[] = [];
    for await (const page of site.store.pages('plans')) pages.push(page.length);
    expect(pages).toEqual([0]);
    expect(site.waited).toEqual([300_000]);
  });

  it('says 409 although nobody else was there, and is asked again', async () => {
    const { row } = await site.store.create('measures', measureOf('hasty'));
    fault({
      method: 'PATCH',
      status: 409,
      body: { error: { code: 'resourceModified', message: 'The resource has changed' } },
    });
    expect((await site.store.change('measures', 'hasty', { progress: 5 }, row.etag)).kind).toBe('changed');
  });

  it('that lasts is thrown as unavailable, and nothing is written', async () => {
    const before = rows();
    fault({ method: 'POST', path: '/items', status: 503, times: 100, headers: { 'retry-after': '1' } });
    await expect(site.store.create('measures', measureOf('never'))).rejects.toMatchObject({
      code: 'storeUnavailable',
    });
    expect(rows()).toBe(before);
  });

  it('every third call 429, every tenth 503: everything is written once all the same', async () => {
    const before = rows();
    site.tenant.context.faults.add({ part: 'graph', status: 429, every: 3 });
    site.tenant.context.faults.add({ part: 'graph', status: 503, every: 10, afterHandling: true });
    for (let i = 0; i < 12; i += 1) {
      const { row } = await site.store.create('measures', measureOf(`often ${i}`));
      const outcome = await site.store.change('measures', `often ${i}`, { progress: i }, row.etag);
      expect(outcome).toMatchObject({ kind: 'changed', row: { entity: { progress: i } } });
    }
    expect(rows()).toBe(before + 12);
  });
});

describe('a value that does not fit', () => {
  it.each([
    [{ title: 'x'.repeat(256) }, 'title', /256 characters/],
    [{ title: 'one\ntwo' }, 'title', /one line/],
    [{ wantedEffect: 'x'.repeat(64_000) }, 'wantedEffect', /63999/],
    [{ goalIds: Array(7_000).fill('a-long-goal-id') }, 'goalIds', /63999/],
  ])('is refused by the name of its field before anything is sent', async (more, field, problem) => {
    await expect(site.store.create('measures', measureOf('wide', more))).rejects.toMatchObject({
      code: 'invalid',
      details: { field, problem: expect.stringMatching(problem) },
    });
    expect(site.requests()).toEqual([]);
  });
});
