import { readFileSync } from 'node:fs';
import { languages } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { exportSPKI, importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';
import { type RawCall, rawCall } from './raw-call.ts';

let world: StoryWorld;
let origin: string;
beforeAll(async () => {
  world = await startWorld();
  origin = world.product.url;
});
afterAll(() => world?.close());

const tokenOf = (oid: string) => world.tenant.context.tokens.issueUserToken({ oid });
const as = async (oid: string, path: string, call: RawCall = {}) =>
  rawCall(origin, path, {
    ...call,
    headers: { authorization: `Bearer ${await tokenOf(oid)}`, ...call.headers },
  });
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = () => {
  const { context } = world.tenant;
  const now = Math.floor(Date.now() / 1_000);
  return {
    ...{ iss: context.tokens.issuer, aud: context.clientId, tid: context.tenantId },
    ...{ oid: world.people.hrAdviser, scp: 'access_as_user', roles: ['HrAdviser'] },
    ...{ iat: now, nbf: now, exp: now + 600 },
  };
};
const entraKey = () => {
  const [key] = world.tenant.context.tokens.jwks().keys;
  if (key === undefined) throw new Error('no key');
  return key;
};

describe('a token', () => {
  const hostile: Record<string, () => Promise<string>> = {
    'signed by somebody else under Entra’s own key id': () =>
      world.tenant.context.tokens.issueForged({ oid: world.people.hrAdviser }),
    'that has expired': () =>
      world.tenant.context.tokens.issueUserToken({ oid: world.people.hrAdviser, expiresIn: -120 }),
    'from another tenant': () =>
      world.tenant.context.tokens.issueUserToken({
        oid: world.people.hrAdviser,
        tenantId: '99999999-9999-4999-8999-999999999999',
      }),
    'for Microsoft Graph': () =>
      world.tenant.context.tokens.issueUserToken({
        oid: world.people.hrAdviser,
        audience: 'https://graph.microsoft.com',
      }),
    'with another scope': () =>
      world.tenant.context.tokens.issueUserToken({ oid: world.people.hrAdviser, scope: 'User.Read' }),
    'of the application itself, without a person': () =>
      world.tenant.context.tokens.issueAppToken({ audience: world.tenant.context.clientId }),
    'of the bot channel': () => world.tenant.context.tokens.issueBotChannelToken('https://x.example/'),
    'without a signature': async () => `${base64({ alg: 'none', typ: 'JWT' })}.${base64(claims())}.`,
    'that takes the public key for a shared secret': async () => {
      const key = entraKey();
      const pem = await exportSPKI((await importJWK(key, 'RS256', { extractable: true })) as CryptoKey);
      return new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256', kid: String(key.kid) })
        .sign(new TextEncoder().encode(pem));
    },
    'with its claims exchanged': async () => {
      const [head, , signature] = (await tokenOf(world.people.employee)).split('.');
      return `${head}.${base64(claims())}.${signature}`;
    },
    'that is no token': async () => 'null',
    'as long as a book': async () => `${'a'.repeat(6_000)}.${'b'.repeat(6_000)}.c`,
  };
  it.each(Object.entries(hostile))('%s is refused, and nothing is said about why', async (_, make) => {
    const headers = { authorization: `Bearer ${await make()}` };
    const { status, text } = await rawCall(origin, `/api/units/${world.people.unit}/gap`, { headers });
    expect(status).toBe(401);
    const { error } = JSON.parse(text);
    expect(Object.keys(error).toSorted()).toEqual(['code', 'message', 'remedy', 'requestId']);
    expect(error.code).toBe('unauthenticated');
  });

  it('is not taken from anywhere but its header, nor by another scheme', async () => {
    const token = await tokenOf(world.people.hrAdviser);
    for (const [path, headers] of [
      [`/api/home?access_token=${token}`, {}],
      ['/api/home', { cookie: `authorization=Bearer ${token}` }],
      ['/api/home', { authorization: `Basic ${token}` }],
      ['/api/home', { authorization: token }],
      ['/api/home', { 'x-ms-client-principal-id': world.people.hrAdviser }],
    ] as const) {
      expect((await rawCall(origin, path, { headers })).status).toBe(401);
    }
  });
});

describe('somebody without the right', () => {
  it('gets nothing by anybody else’s id, in any path', async () => {
    const { employee, administrator, unionRep, leader, unit, measure, hrAdviser } = world.people;
    const others = world.tenant.context.directory.list().slice(0, 60);
    for (const person of others.filter(({ id }) => id !== employee)) {
      expect((await as(employee, `/api/people/${person.id}/competence`)).status).toBe(403);
    }
    for (const who of [employee, administrator]) {
      for (const path of [`/api/units/${unit}/plan`, `/api/units/${unit}/gap`, `/api/measures/${measure}`]) {
        expect((await as(who, path)).status, path).toBe(403);
      }
    }
    for (const who of [unionRep, administrator, employee]) {
      const body = JSON.stringify({
        ...{ key: '4f8a2f0e-58c8-4f0b-a7ab-3f6f6d1f7f20', status: 'done', note: 'x', etag: '"1"' },
      });
      const call = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
      expect((await as(who, `/api/measures/${measure}/follow-ups`, call)).status).toBe(403);
    }
    expect((await as(leader, `/api/people/${hrAdviser}/competence`)).status).toBe(403);
  });

  it('learns nothing by trying whether somebody exists', async () => {
    const { employee, leader } = world.people;
    const known = await as(employee, `/api/people/${leader}/competence`);
    const unknown = await as(employee, '/api/people/00000000-0000-4000-8000-000000000000/competence');
    expect(unknown.status).toBe(known.status);
    expect(JSON.parse(unknown.text).error.message).toBe(JSON.parse(known.text).error.message);
  });
});

describe('a path', () => {
  it.each([
    '/api/people/%2e%2e/competence',
    '/api/me/../people/x/competence',
    '/api//home',
    '//api/home',
    '/API/home',
    '/api/home/',
    '/api/home;x=1',
    '/api/home%00',
    '/api/units/%00/plan',
    '/api/units/..%2f..%2fhealth/plan',
    '/api/units/%E0%A4%A/plan',
    '/api/units/__proto__/plan',
    '/api/units/constructor/gap',
    "/api/units/x'%20or%20'1'%20eq%20'1/gap",
    "/api/measures/x'%20or%20fields%2FKey%20ne%20'",
    '/api/measures/%27%3B%20drop%20table%20nudges%3B--',
    `/api/units/${'a'.repeat(65)}/plan`,
    `/api/units/${'%61'.repeat(5_000)}/plan`,
    '/tab/../package.json',
    '/tab/%2e%2e/%2e%2e/package.json',
    '/tab/..%5c..%5cpackage.json',
    '/tab/.%2e/index.html',
    '/tab/assets/..%2f..%2f..%2fpackage.json',
    '/tab/%00',
    '/addin//etc/passwd',
    '/addin/..%c0%af..%c0%afetc/passwd',
    '/tab/.env',
    '/%2e%2e/.env',
    '/.git/config',
  ])('%s leads nowhere', async (path) => {
    const { status, text } = await as(world.people.hrAdviser, path);
    expect([400, 404, 414, 431], `${path} ${status} ${text.slice(0, 200)}`).toContain(status);
    expect(text).not.toMatch(/node_modules|rod-trad"|root:|at file:|\.ts:\d/);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('is closed to %s', async (method) => {
    expect([400, 404, 405, 501]).toContain(
      (await as(world.people.hrAdviser, '/api/home', { method })).status,
    );
  });

  it('asked with HEAD says no more than with GET', async () => {
    expect((await rawCall(origin, '/api/home', { method: 'HEAD' })).status).toBe(401);
    expect((await as(world.people.hrAdviser, '/api/home', { method: 'HEAD' })).text).toBe('');
  });
});

describe('a body', () => {
  const send = (body: string, type = 'application/json') =>
    as(world.people.leader, `/api/measures/${world.people.measure}/follow-ups`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
  const good = { key: '4f8a2f0e-58c8-4f0b-a7ab-3f6f6d1f7f21', status: 'done', note: '', etag: '"1"' };

  it.each([
    ['too large', JSON.stringify({ ...good, note: 'x'.repeat(70_000) }), 413],
    ['endlessly deep', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, 400],
    ['deep in objects', `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`, 400],
    ['cut off', '{"key":', 400],
    ['empty', '', 400],
    ['null', 'null', 400],
    ['with a prototype', `{"__proto__":{"roles":["HrAdviser"]},${JSON.stringify(good).slice(1)}`, 400],
    ['with a constructor', `{"constructor":{"prototype":{"x":1}},${JSON.stringify(good).slice(1)}`, 400],
    ['with somebody else’s name in it', JSON.stringify({ ...good, by: 'somebody' }), 400],
    ['with an id of a measure in it', JSON.stringify({ ...good, measureId: 'm' }), 400],
    ['with a key that is no key', JSON.stringify({ ...good, key: "x' or '1' eq '1" }), 400],
    ['with a day that is none', JSON.stringify({ ...good, newDueOn: '2027-02-30' }), 400],
    ['with objects for texts', JSON.stringify({ ...good, note: { $ne: null } }), 400],
    ['with a header in its version', JSON.stringify({ ...good, etag: 'x\r\nX-Evil: 1' }), 409],
  ])('%s is refused', async (_, body, expected) => {
    const { status, text } = await send(body);
    expect(status, text.slice(0, 300)).toBe(expected);
    expect(text).not.toMatch(/at file:|node_modules|\.ts:\d/);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml', 'x'])(
    'of the type %s is refused',
    async (type) => {
      expect((await send(JSON.stringify(good), type)).status).toBe(400);
    },
  );

  it('of a stranger is not read at all', async () => {
    const call = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' };
    expect((await rawCall(origin, '/api/measures/x/follow-ups', call)).status).toBe(401);
  });

  it('changed nothing, any of them', () => {
    const row = world.rows('measures').find((fields) => fields.Key === world.people.measure);
    expect(row?.MeasureStatus).toBe('onTrack');
  });
});

describe('a header', () => {
  it('with a request id of one’s own is taken only when it is a plain one', async () => {
    for (const id of ['x"},{"level":60', '<script>', 'a'.repeat(300), 'æøå', 'jndi:ldap://x']) {
      const headers = { 'x-request-id': Buffer.from(id).toString('latin1') };
      const answer = await rawCall(origin, '/health', { headers });
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('with a strange language gets one we speak', async () => {
    for (const language of ['../../nb', 'nn\t', '*', `${'a,'.repeat(3_000)}`, 'x'.repeat(5_000)]) {
      const headers = { 'accept-language': language };
      const answer = await rawCall(origin, '/api/home', { headers });
      expect(answer.status).toBe(401);
      expect(languages.map((one) => createText(one)('error.unauthenticated'))).toContain(
        JSON.parse(answer.text).error.message,
      );
    }
  });
});

describe('after all this', () => {
  it('the service is well, and its log tells of nobody and quotes nothing', async () => {
    expect((await world.product.health()).status).toBe('ok');
    const log = readFileSync(world.product.logFile, 'utf8');
    expect(log.split('\n').length).toBeGreaterThan(100);
    for (const person of world.tenant.context.directory.list()) {
      expect(log.includes(person.displayName), person.displayName).toBe(false);
      expect(log.includes(person.id), person.id).toBe(false);
      expect(log.includes(person.userPrincipalName), person.userPrincipalName).toBe(false);
    }
    expect(log).not.toMatch(/eyJ|Bearer|drop table|jndi|<script>/);
  });
});
