import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProductAddresses, TenantContext } from './context.ts';
import { loadApplications } from './entra/applications.ts';
import { loadSigningKey } from './entra/signing-keys.ts';
import { createTokenIssuer } from './entra/token-issuer.ts';
import { createFaultPlan } from './faults/fault-plan.ts';
import { makeLoopbackCertificate } from './http/loopback-certificate.ts';
import { prepareRequests } from './http/register-part.ts';
import { registerTenantAdmin } from './http/register-tenant-admin.ts';
import { startServer } from './http/start-server.ts';
import { createDirectory } from './people/directory.ts';
import { createRequestRecord } from './record/request-record.ts';
import { registerParts } from './register-parts.ts';
import { emptyTables } from './state/empty-tables.ts';
import { createIdentityStore } from './state/identity-store.ts';
import { openDatabase } from './state/open-database.ts';
import { seededId } from './state/seeded-id.ts';
import { writeCredentials } from './state/write-credentials.ts';
import type { Tenant } from './tenant.ts';

export interface TenantOptions {
  /** Pages and bot connector, http; 0 for any free port. */
  readonly publicPort: number;
  /** Entra and Graph, https; 0 for any free port. */
  readonly securePort: number;
  /** How many people `fill` shall make; 1,200 when absent. */
  readonly employees?: number;
  /** Decides the tenant's ids and what `fill` makes; 1 when absent. */
  readonly seed?: number;
  /** Where everything is kept over a restart; nothing is kept when absent. */
  readonly dataFolder?: string;
  readonly now?: () => Date;
  readonly elapsed?: () => number;
  /** Known later, when the product has started: see `Tenant.context.product`. */
  readonly product?: ProductAddresses;
  /** Fills an empty tenant, at its first start and after each reset: the municipality. */
  readonly fill?: (tenant: TenantContext, size: { employees: number; seed: number }) => void | Promise<void>;
}

/** Starts the small Microsoft 365 and returns once it answers. */
export async function createTenant(options: TenantOptions): Promise<Tenant> {
  const { employees = 1_200, seed = 1, now = () => new Date(), elapsed = () => performance.now() } = options;
  const database = openDatabase(options.dataFolder);
  const identity = createIdentityStore(database);
  const folder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'tenant-'));
  const loopback = JSON.parse(
    await identity.remember('loopback certificate', async () =>
      JSON.stringify(await makeLoopbackCertificate()),
    ),
  );
  const applications = await loadApplications(identity, seed);
  const tenantId = await identity.remember('tenant id', () => seededId(seed, 'tenant'));
  const site = await identity.remember('site id', () => siteIdOf(seed));
  const open = await startServer(options.publicPort);
  const tls = { key: loopback.privateKey, cert: loopback.certificate };
  const secure = await startServer(options.securePort, tls).catch(async (cause: unknown) => {
    await open.close();
    throw cause;
  });
  const publicUrl = `http://localhost:${open.port}`;
  const secureUrl = `https://localhost:${secure.port}`;

  const forgets: (() => void)[] = [];
  const stops: (() => void | Promise<void>)[] = [];
  const directory = createDirectory(database);
  const clientId = applications.product.appId;
  const botAppId = applications.bot.appId;
  const context: TenantContext = {
    tenantId,
    siteId: site,
    clientId,
    botAppId,
    teamsAppId: seededId(seed, 'teams app'),
    publicUrl,
    secureUrl,
    product: options.product ?? { tabUrl: '', addinUrl: '', messagesUrl: '' },
    now,
    elapsed,
    database,
    directory,
    tokens: createTokenIssuer({
      ...{ tenantId, clientId, botAppId, secureUrl, now },
      entraKey: await loadSigningKey(identity, 'entra'),
      botKey: await loadSigningKey(identity, 'bot channel'),
      person: (oid) => directory.get(oid),
      grantedRoles: (appId) => applications.find(appId)?.roles ?? [],
    }),
    requests: createRequestRecord(database),
    faults: createFaultPlan(),
    onReset: (forget) => void forgets.push(forget),
    onClose: (stop) => void stops.push(stop),
  };
  const fillIfEmpty = async () => {
    if (directory.count() === 0) await options.fill?.(context, { employees, seed });
  };
  for (const { app } of [open, secure]) prepareRequests(app);
  const { connector, excel } = await registerParts(
    { open: open.app, secure: secure.app },
    context,
    applications,
  );
  const tenant: Tenant = {
    context,
    connector,
    excel,
    applications,
    credentials: writeCredentials(folder, applications.product, loopback.authority),
    urls: {
      startUrl: `${publicUrl}/`,
      teamsUrl: `${publicUrl}/teams`,
      excelUrl: `${publicUrl}/excel`,
      connectorUrl: `${publicUrl}/connector`,
      graphUrl: `${secureUrl}/v1.0`,
      authorityUrl: `${secureUrl}/${tenantId}`,
      botOpenIdUrl: `${secureUrl}/botframework/v1/.well-known/openidconfiguration`,
    },
    async reset() {
      emptyTables(database);
      context.faults.clear();
      directory.forget();
      for (const forget of forgets) forget();
      await fillIfEmpty();
    },
    async close() {
      for (const stop of stops) await stop();
      await Promise.all([open.close(), secure.close()]);
      database.close();
      if (options.dataFolder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
  registerTenantAdmin(open.app, tenant);
  await Promise.all([open.app.ready(), secure.app.ready()]);
  await fillIfEmpty();
  return tenant;
}

/** As Graph writes a site: host name, id of the site collection, id of the site. */
function siteIdOf(seed: number): string {
  return `fjordvik.sharepoint.com,${seededId(seed, 'site collection')},${seededId(seed, 'site')}`;
}
