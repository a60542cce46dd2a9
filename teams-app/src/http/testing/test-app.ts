import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HealthView } from '@rod-trad/shared/contracts/health-view';
import type { Role } from '@rod-trad/shared/domain/role';
import { workingHours } from '@rod-trad/shared/nudges/quiet-times';
import { type TestContext, testContext } from '@rod-trad/shared/testing/use-case-context';
import type { FastifyInstance } from 'fastify';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { type AppDeps, createApp } from '../../app.ts';
import { fjordWard, now, people, type Who } from './fjord-ward.ts';

export const config: AppDeps['config'] = {
  publicUrl: 'https://rodtrad.fjordvik.example',
  authorityUrl: 'https://login.example',
  tenantId: '11111111-1111-4111-8111-111111111111',
  clientId: '22222222-2222-4222-8222-222222222222',
  quietTimes: workingHours,
  apiAudience: 'api://rodtrad.fjordvik.example/22222222-2222-4222-8222-222222222222',
  frameAncestors: ['https://extra.example'],
  teamsMessageOrigins: ['https://teams.example'],
  officeJsUrl: 'https://office.example/lib/office.js',
  notificationClientState: 'a state nobody can guess',
  logLevel: 'info',
  teamsAppId: '33333333-3333-4333-8333-333333333333',
};

const keyPair = generateKeyPair('RS256');
const foreignKeyPair = generateKeyPair('RS256');

/** A token as Entra makes it, with whatever a test wants otherwise. */
export async function sign(claims: JWTPayload, by: 'entra' | 'stranger' = 'entra'): Promise<string> {
  const { privateKey } = await (by === 'entra' ? keyPair : foreignKeyPair);
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'JWT' }).sign(privateKey);
}

const seconds = Math.floor(now.getTime() / 1000);
export const claimsOf = (who: Who | { id: string }, ...roles: readonly Role[]): JWTPayload => ({
  iss: `${config.authorityUrl}/${config.tenantId}/v2.0`,
  aud: config.clientId,
  iat: seconds,
  nbf: seconds,
  exp: seconds + 3600,
  tid: config.tenantId,
  oid: typeof who === 'string' ? people[who].id : who.id,
  scp: 'access_as_user',
  ver: '2.0',
  roles: [...roles],
});

const rolesOf: Partial<Record<Who, readonly Role[]>> = {
  hrAdviser: ['HrAdviser'],
  unionRep: ['UnionRep'],
  manager: ['Management'],
  administrator: ['Administrator'],
};
export const tokenOf = (who: Who) => sign(claimsOf(who, ...(rolesOf[who] ?? [])));

export interface TestApp {
  readonly app: FastifyInstance;
  readonly context: TestContext;
  readonly log: string[];
  readonly hints: string[];
}

export const health: HealthView = {
  status: 'ok',
  version: '1.2.3',
  asOf: now.toISOString(),
  revision: 7,
  outbox: { pending: 0, conflicts: 0 },
  tables: [{ table: 'measures', rows: 2, asOf: now.toISOString() }],
  schemaFaults: [],
};

const nothing = mkdtempSync(join(tmpdir(), 'pages-'));
process.once('exit', () => rmSync(nothing, { recursive: true }));

/** The real HTTP side over the small municipality, with a key set of our own in Entra's place. */
export async function openTestApp(over: Partial<AppDeps> = {}): Promise<TestApp> {
  const { publicKey } = await keyPair;
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const context = testContext(fjordWard(), now);
  const log: string[] = [];
  const hints: string[] = [];
  const app = await createApp({
    config,
    context,
    keys: createLocalJWKSet({ keys: [jwk] }),
    health: async () => health,
    parkedWrites: async () => [],
    ready: () => true,
    staleAfterMs: 60_000,
    onChangeHint: (resource) => void hints.push(resource),
    bot: { process: async (_request, response) => void response.status(200) },
    pages: { tab: nothing, addin: nothing },
    log: { write: (line) => void log.push(line) },
    ...over,
  });
  return { app, context, log, hints };
}
