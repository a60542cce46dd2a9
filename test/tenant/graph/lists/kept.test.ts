import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphClientFor, startTrustedTenant } from '../../http/trusted-tenant.ts';
import { importRows } from '../admin/import-rows.ts';
import { measureList, measureRow } from '../testing/measure-list.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open() {
  const tenant = await startTrustedTenant({ dataFolder: folder });
  const { product, provisioning } = tenant.applications;
  return {
    tenant,
    site: `/sites/${tenant.context.siteId}`,
    product: graphClientFor(tenant, { application: product }),
    provisioning: graphClientFor(tenant, { application: provisioning }),
  };
}

describe('lists', () => {
  it('are there after a restart, and the delta token with them', async () => {
    const before = await open();
    await before.provisioning.api(`${before.site}/lists`).post(measureList);
    importRows(before.tenant.context.database, 'Tiltak', [measureRow(1)]);
    const delta = await before.product.api(`${before.site}/lists/Tiltak/items/delta?token=latest`).get();
    const token = new URL(delta['@odata.deltaLink']).searchParams.get('token');
    await before.tenant.close();

    const after = await open();
    const items = `${after.site}/lists/Tiltak/items`;
    expect((await after.product.api(items).get()).value).toHaveLength(1);
    await after.product.api(items).post({ fields: measureRow(2) });
    const changes = await after.product.api(`${items}/delta?token=${token}`).get();
    expect(changes.value.map((item: { id: string }) => item.id)).toEqual(['2']);
    await after.tenant.close();
  });

  it('are gone after a reset, and can be made again by the same identities', async () => {
    const { tenant, site, product, provisioning } = await open();
    await tenant.reset();
    expect((await product.api(`${site}/lists`).get()).value).toEqual([]);
    await provisioning.api(`${site}/lists`).post(measureList);
    const made = await product.api(`${site}/lists/Tiltak/items`).post({ fields: measureRow(1) });
    expect(made.id).toBe('1');
    await tenant.close();
  });
});
