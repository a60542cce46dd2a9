import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { fastify } from 'fastify';
import type { TenantContext } from '../context.ts';
import { makeForeignKey } from '../entra/signing-keys.ts';
import { createTokenIssuer } from '../entra/token-issuer.ts';
import { createFaultPlan } from '../faults/fault-plan.ts';
import { createDirectory } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import { createRequestRecord } from '../record/request-record.ts';

/** The parts of a tenant a chat needs, in memory and with clocks that stand still until moved. */
export async function smallTenant(people: readonly Person[]) {
  const database = new DatabaseSync(':memory:');
  const directory = createDirectory(database);
  directory.importPeople(people);
  const ids = {
    tenantId: randomUUID(),
    clientId: randomUUID(),
    botAppId: randomUUID(),
    teamsAppId: randomUUID(),
  };
  const app = fastify({ routerOptions: { maxParamLength: 2_000 }, forceCloseConnections: true });
  const forget: (() => void)[] = [];
  const clock = { now: new Date('2026-11-23T08:00:00Z'), elapsed: 0 };
  const product = { tabUrl: '', addinUrl: '', messagesUrl: 'http://localhost:9/api/messages' };
  const address = { publicUrl: 'http://localhost', secureUrl: 'https://localhost' };
  const tokens = createTokenIssuer({
    ...ids,
    secureUrl: address.secureUrl,
    entraKey: await makeForeignKey(),
    botKey: await makeForeignKey(),
    now: () => new Date(),
    person: (oid) => directory.get(oid),
    grantedRoles: () => [],
  });
  const tenant: TenantContext = {
    ...ids,
    siteId: randomUUID(),
    get publicUrl() {
      return address.publicUrl;
    },
    secureUrl: address.secureUrl,
    product,
    now: () => clock.now,
    elapsed: () => clock.elapsed,
    database,
    tokens,
    directory,
    requests: createRequestRecord(database),
    faults: createFaultPlan(),
    onReset: (listener) => forget.push(listener),
    onClose: () => {},
  };
  return {
    app,
    tenant,
    clock,
    product,
    async listen() {
      address.publicUrl = (await app.listen({ port: 0, host: '127.0.0.1' })).replace(
        '127.0.0.1',
        'localhost',
      );
      return address.publicUrl;
    },
    botToken: () => tokens.issueAppToken({ audience: 'https://api.botframework.com', appId: ids.botAppId }),
  };
}
