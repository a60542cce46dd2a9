import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, createClient } from '@rod-trad/shared/client/create-client';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import type { Language } from '@rod-trad/shared/domain/language';
import type { TableName } from '@rod-trad/shared/stores/tables';
import { listDefinitions } from '@rod-trad/teams-app/stores/sharepoint/list-definitions';
import { newDataFolder } from '../product/new-data-folder.ts';
import { freePort, type Product, startProduct } from '../product/start-product.ts';
import { fillMunicipality } from '../tenant/fill-municipality.ts';
import { listRows } from '../tenant/graph/admin/list-rows.ts';
import { startTrustedTenant } from '../tenant/http/trusted-tenant.ts';
import { type FeaturedPeople, featured } from '../tenant/municipality/featured.ts';
import { generateMunicipality } from '../tenant/municipality/generate-municipality.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** Fjordvik kommune with the running product, and the people the stories are told about. */
export interface StoryWorld {
  readonly tenant: Tenant;
  readonly product: Product;
  readonly people: FeaturedPeople;
  /** A browser's way to our API, signed in as somebody. */
  as(personId: string, language?: Language): Client;
  /** The same, without the client in between: for hand-made calls. */
  call(
    personId: string,
    path: string,
    init?: { method?: string; body?: unknown },
  ): Promise<{ status: number; text: string }>;
  /** Rows of a list as SharePoint holds them now. */
  rows(table: TableName): readonly Record<string, unknown>[];
  /** Starts the product again on the same data, after it has been stopped or killed. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Where Node keeps the product's modules compiled from one start to the next. */
const compiled = join(import.meta.dirname, '../../.cache/compiled');

export interface WorldOptions {
  readonly employees?: number;
  readonly settings?: Readonly<Record<string, string>>;
  /** Called when the tenant is up and before the product starts. */
  readonly before?: (tenant: Tenant) => void;
}

export async function startWorld(options: WorldOptions = {}): Promise<StoryWorld> {
  const size = { employees: options.employees ?? 300, seed: 1 };
  const tenant = await startTrustedTenant({ ...size, fill: fillMunicipality });
  const today = norwegianDay(new Date());
  const people = featured(generateMunicipality({ ...size, today }));
  options.before?.(tenant);
  const dataFolder = await newDataFolder();
  const settings = { LOG_LEVEL: 'info', NODE_COMPILE_CACHE: compiled, ...options.settings };
  const place = { port: await freePort(), dataFolder, settings };
  let product = await startProduct(tenant, place);

  const tokenOf = async (personId: string) => {
    const roles = tenant.context.directory.get(personId)?.appRoles ?? [];
    return tenant.context.tokens.issueUserToken({ oid: personId, roles });
  };
  return {
    tenant,
    get product() {
      return product;
    },
    people,
    as: (personId, language = 'nb') =>
      createClient({ fetch, baseUrl: product.url, token: () => tokenOf(personId), language: () => language }),
    async call(personId, path, { method = 'GET', body } = {}) {
      const answer = await fetch(product.url + path, {
        method,
        headers: {
          authorization: `Bearer ${await tokenOf(personId)}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, text: await answer.text() };
    },
    rows: (table) =>
      listRows(tenant.context.database, listDefinitions[table].displayName).map((row) => row.fields),
    async restart() {
      product = await startProduct(tenant, place);
    },
    async close() {
      await product.stop();
      await tenant.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Asks again until something is there; a story waits for what happens, never for a length of time. */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  seconds = 30,
): Promise<T> {
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await wait(100);
  }
  throw new Error(`It did not happen within ${seconds} seconds: ${what}`);
}
