import { createText } from '@rod-trad/shared/text/create-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from '../stories/story-world.ts';
import type { Tenant } from '../tenant/tenant.ts';

let world: StoryWorld;
let tenant: Tenant;
let fault: number;
let starting: Promise<StoryWorld>;

const goDown = () => {
  fault = tenant.context.faults.add({ part: 'graph', status: 503, headers: { 'retry-after': '1' } });
};
const comeBack = () => tenant.context.faults.remove(fault);
const note = 'Svart mens SharePoint var nede';
const answers = () => world.rows('followUps').filter((row) => JSON.stringify(row).includes(note));
const plan = () => world.as(world.people.leader)('unitPlan', { params: { unitId: world.people.unit } });
const measure = () =>
  world.as(world.people.leader)('measure', { params: { measureId: world.people.measure } });

beforeAll(async () => {
  starting = startWorld({
    settings: { REFRESH_SECONDS: '1' },
    before: (fresh) => {
      tenant = fresh;
      goDown();
    },
  });
  // Looked at when it ends; until then a failure must not count as unhandled.
  starting.catch(() => undefined);
  await until('the tenant', () => tenant);
});
afterAll(async () => {
  await (await starting.catch(() => undefined))?.close();
});

describe('SharePoint does not answer anybody', () => {
  it('at the first start: the service says that it is starting, in words, and answers when it can', async () => {
    const url = await until('the address of the service', () => {
      const { tabUrl } = tenant.context.product;
      return tabUrl === '' ? undefined : new URL(tabUrl).origin;
    });
    const health = await until('a health page', () =>
      fetch(`${url}/health`).then(
        (answer) => answer.json() as Promise<{ status: string; tables: { asOf?: string }[] }>,
        () => undefined,
      ),
    );
    expect(health.status).toBe('starting');
    const anybody = tenant.context.directory.list().find((person) => person.accountEnabled);
    const token = await tenant.context.tokens.issueUserToken({ oid: anybody?.id ?? '' });
    const answer = await fetch(`${url}/api/home`, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      error: { code: 'starting', message: createText('nb')('error.starting') },
    });
    comeBack();
    world = await starting;
    expect((await plan()).freshness.stale).toBe(false);
  });

  it('later: the plan is still there, with the moment it is from, and says when it has become old', async () => {
    const before = await plan();
    goDown();
    const old = await until('an answer that says that it is old', async () => {
      const now = await plan();
      return now.freshness.stale ? now : undefined;
    });
    expect(old.areas).toEqual(before.areas);
    expect(Date.parse(old.freshness.asOf)).toBeGreaterThanOrEqual(Date.parse(before.freshness.asOf));
    expect((await world.product.health()).status).toBe('degraded');
  });

  it('an answer is kept, shown at once and said to be pending', async () => {
    const { etag = '' } = await measure();
    const body = { key: '4f8a2f0e-58c8-4f0b-a7ab-3f6f6d1f7f10', status: 'needsHelp', note, etag };
    const { status, text } = await world.call(
      world.people.leader,
      `/api/measures/${world.people.measure}/follow-ups`,
      { method: 'POST', body },
    );
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      outcome: 'pending',
      measure: { pending: true, status: 'needsHelp', latestFollowUp: { note } },
    });
    expect(answers()).toHaveLength(0);
    expect((await world.product.health()).outbox).toMatchObject({ pending: 1, conflicts: 0 });
  });

  it('and a restart meanwhile changes nothing of this', async () => {
    await world.product.stop();
    await world.restart();
    expect(await measure()).toMatchObject({ pending: true, status: 'needsHelp' });
  }, 90_000);

  it('when it is back, everything is written once and nothing is old any more', async () => {
    comeBack();
    await until('the answer in SharePoint', () => answers()[0]);
    await until('a fresh plan', async () => ((await plan()).freshness.stale ? undefined : true));
    await until('an empty outbox', async () => {
      const { outbox } = await world.product.health();
      expect(outbox.conflicts).toBe(0);
      return outbox.pending === 0 ? true : undefined;
    });
    expect(answers()).toHaveLength(1);
    expect(await measure()).toMatchObject({ pending: false, status: 'needsHelp' });
  });
});
