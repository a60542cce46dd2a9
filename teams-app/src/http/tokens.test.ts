import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now } from './testing/fjord-ward.ts';
import { claimsOf, config, openTestApp, sign, type TestApp } from './testing/test-app.ts';

const seconds = Math.floor(now.getTime() / 1000);
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const without = (name: string): JWTPayload => ({ ...claimsOf('employee'), [name]: undefined });

describe('a token', () => {
  let open: TestApp;
  beforeAll(async () => {
    open = await openTestApp();
  });
  afterAll(() => open.app.close());

  const ask = (authorization: string | undefined) =>
    open.app.inject({
      url: '/api/revision',
      headers: authorization === undefined ? {} : { authorization },
    });

  const good: Record<string, () => JWTPayload> = {
    'with the client id as audience': () => claimsOf('employee'),
    'with the application ID URI as audience': () => ({ ...claimsOf('employee'), aud: config.apiAudience }),
    'with more scopes than ours': () => ({ ...claimsOf('employee'), scp: 'User.Read access_as_user' }),
    'with roles we do not know': () => ({ ...claimsOf('employee'), roles: ['Wizard'] }),
    'from a clock a little ahead': () => ({ ...claimsOf('employee'), nbf: seconds + 30 }),
  };
  it.each(Object.entries(good))('%s is let in', async (_, claims) => {
    expect((await ask(`Bearer ${await sign(claims())}`)).statusCode).toBe(200);
  });

  const hostile: Record<string, () => Promise<string | undefined>> = {
    'is missing': async () => undefined,
    'is empty': async () => 'Bearer ',
    'is not a token': async () => 'Bearer abc.def.ghi',
    'comes as basic authentication': async () => `Basic ${btoa('a:b')}`,
    'is signed by somebody else': async () => `Bearer ${await sign(claimsOf('hrAdviser'), 'stranger')}`,
    'is unsigned': async () => `Bearer ${base64({ alg: 'none' })}.${base64(claimsOf('hrAdviser'))}.`,
    'is signed with the public key as a shared secret': async () => {
      const { publicKey } = await generateKeyPair('RS256');
      const secret = new TextEncoder().encode(await exportSPKI(publicKey));
      const token = new SignJWT(claimsOf('hrAdviser')).setProtectedHeader({ alg: 'HS256', kid: 'k1' });
      return `Bearer ${await token.sign(secret)}`;
    },
    'brings its own key': async () => {
      const { privateKey, publicKey } = await generateKeyPair('RS256');
      const header = { alg: 'RS256', jwk: await exportJWK(publicKey) };
      return `Bearer ${await new SignJWT(claimsOf('hrAdviser')).setProtectedHeader(header).sign(privateKey)}`;
    },
    'has had its claims changed': async () => {
      const [head, , signature] = (await sign(claimsOf('employee'))).split('.');
      return `Bearer ${head}.${base64(claimsOf('hrAdviser', 'HrAdviser'))}.${signature}`;
    },
    'has expired': async () => `Bearer ${await sign({ ...claimsOf('employee'), exp: seconds - 61 })}`,
    'is not valid yet': async () => `Bearer ${await sign({ ...claimsOf('employee'), nbf: seconds + 61 })}`,
    'never expires': async () => `Bearer ${await sign(without('exp'))}`,
    'is for another application': async () =>
      `Bearer ${await sign({ ...claimsOf('employee'), aud: 'https://graph.microsoft.com' })}`,
    'is from another tenant': async () =>
      `Bearer ${await sign({ ...claimsOf('employee'), tid: '99999999-9999-4999-8999-999999999999' })}`,
    'is by another issuer': async () =>
      `Bearer ${await sign({ ...claimsOf('employee'), iss: `https://evil.example/${config.tenantId}/v2.0` })}`,
    'has no scope, as an application has': async () => `Bearer ${await sign(without('scp'))}`,
    'has another scope': async () =>
      `Bearer ${await sign({ ...claimsOf('employee'), scp: 'access_as_users' })}`,
    'names nobody': async () => `Bearer ${await sign(without('oid'))}`,
    'names somebody who is no Entra object': async () =>
      `Bearer ${await sign({ ...claimsOf('employee'), oid: 'inga@fjordvik.example' })}`,
  };
  it.each(Object.entries(hostile))('that %s is refused without a reason', async (_, make) => {
    const response = await ask(await make());
    expect(response.statusCode).toBe(401);
    expect(response.json()).toEqual({
      error: {
        code: 'unauthenticated',
        message: 'Vi kjenner deg ikke igjen.',
        remedy: 'Lukk siden og åpne den på nytt, så logges du inn igjen.',
        requestId: response.headers['x-request-id'],
      },
    });
  });

  it('is refused when the keys cannot be reached', async () => {
    const cut = await openTestApp({ keys: () => Promise.reject(new Error('no network')) });
    const headers = { authorization: `Bearer ${await sign(claimsOf('employee'))}` };
    expect((await cut.app.inject({ url: '/api/revision', headers })).statusCode).toBe(401);
    await cut.app.close();
  });

  it('never reaches the log', () => {
    expect(open.log.length).toBeGreaterThan(20);
    expect(open.log.join('')).not.toMatch(/eyJ|Bearer/);
  });
});
