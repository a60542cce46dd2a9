import { createFakeClock } from '@rod-trad/teams-app/graph/testing/fake-clock';
import { provisionLists } from '@rod-trad/teams-app/provision/provision-lists';
import { measureOf } from '@rod-trad/teams-app/read-model/testing/read-model-trial';
import { createSharePointStore } from '@rod-trad/teams-app/stores/sharepoint/create-sharepoint-store';
import { expect, it } from 'vitest';
import { startTrustedTenant } from '../tenant/http/trusted-tenant.ts';
import { graphOfTenant } from './graph-of-tenant.ts';

it('writes a thousand rows at nine tenths of what SharePoint permits, and is never throttled', async () => {
  const clock = createFakeClock();
  const tenant = await startTrustedTenant({ now: clock.now, elapsed: () => clock.elapsed() * 1_000 });
  const { siteId, requests } = tenant.context;
  const { provisioning, product } = tenant.applications;
  await provisionLists(graphOfTenant(tenant, provisioning, clock, 1_250), siteId, { log: () => undefined });
  const store = createSharePointStore({
    graph: graphOfTenant(tenant, product, clock, 1_250),
    siteId,
    patience: { write: 600 },
    onBadRow: (bad) => expect.fail(bad.problem),
  });
  requests.clear();
  const started = clock.elapsed();
  // One after the other: so the clock stands still while a request is on its way.
  for (let i = 0; i < 1_000; i += 1) await store.create('measures', measureOf(`m${i}`));
  const minutes = (clock.elapsed() - started) / 60;
  const answered = requests.list({ part: 'graph' });
  expect(answered.filter(({ status }) => status !== 201)).toEqual([]);
  expect(answered).toHaveLength(1_000);
  expect((1_000 * 2) / minutes).toBeGreaterThan(0.89 * 1_250);
  await tenant.close();
});
