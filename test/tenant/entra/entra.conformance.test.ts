import { readFileSync } from 'node:fs';
import { ConfidentialClientApplication, type NodeAuthOptions } from '@azure/msal-node';
import { decodeJwt, importPKCS8, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTrustedTenant } from '../http/trusted-tenant.ts';
import type { Tenant } from '../tenant.ts';
import { makeTrialCertificate } from './trial-certificate.ts';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTrustedTenant();
});
afterAll(() => tenant.close());

const graph = 'https://graph.microsoft.com/.default';

function acquire(auth: Partial<NodeAuthOptions>, scope = graph) {
  const application = new ConfidentialClientApplication({
    auth: {
      clientId: tenant.context.clientId,
      authority: tenant.urls.authorityUrl,
      knownAuthorities: [new URL(tenant.urls.authorityUrl).host],
      ...auth,
    },
  });
  return application.acquireTokenByClientCredential({ scopes: [scope] });
}

async function post(form: Record<string, string>, tenantId = tenant.context.tenantId) {
  const response = await fetch(`${tenant.context.secureUrl}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: await response.json() };
}

const credentials = () => ({
  grant_type: 'client_credentials',
  client_id: tenant.context.clientId,
  client_secret: tenant.credentials.clientSecret,
});

describe('the token endpoint, asked by msal-node', () => {
  it('gives an app-only Graph token against the secret', async () => {
    const { clientId, tenantId } = tenant.context;
    const answer = await acquire({ clientSecret: tenant.credentials.clientSecret });
    expect(decodeJwt(answer?.accessToken ?? '')).toMatchObject({
      aud: 'https://graph.microsoft.com',
      iss: `https://sts.windows.net/${tenantId}/`,
      appid: clientId,
      tid: tenantId,
      idtyp: 'app',
      roles: [
        'Sites.Selected',
        'User.Read.All',
        'Application.Read.All',
        'GroupMember.Read.All',
        'TeamsAppInstallation.ReadWriteSelfForUser.All',
      ],
    });
  });

  it('gives one against the certificate, named by either thumbprint', async () => {
    const { thumbprintSha256, keyFile } = tenant.credentials.certificate;
    const privateKey = readFileSync(keyFile, 'utf8');
    const { thumbprintSha1 } = tenant.applications.product.certificate;
    for (const thumbprint of [{ thumbprintSha256 }, { thumbprint: thumbprintSha1 }]) {
      const answer = await acquire({ clientCertificate: { ...thumbprint, privateKey } });
      expect(decodeJwt(answer?.accessToken ?? '').appid).toBe(tenant.context.clientId);
    }
  });

  it('refuses a certificate that is not registered, and another key under a registered thumbprint', async () => {
    const stranger = await makeTrialCertificate('Stranger');
    const registered = tenant.credentials.certificate.thumbprintSha256;
    for (const thumbprintSha256 of [stranger.thumbprintSha256, registered]) {
      const clientCertificate = { thumbprintSha256, privateKey: stranger.privateKey };
      await expect(acquire({ clientCertificate })).rejects.toThrow('AADSTS700027');
    }
  });

  it('refuses a wrong secret, an unknown application, a foreign tenant and a scope without /.default', async () => {
    const { clientSecret } = tenant.credentials;
    const foreign = 'f0f0f0f0-0000-4000-8000-000000000000';
    await expect(acquire({ clientSecret: 'wrong' })).rejects.toThrow('AADSTS7000215');
    await expect(acquire({ clientSecret, clientId: foreign })).rejects.toThrow('AADSTS700016');
    await expect(acquire({ clientSecret }, 'https://graph.microsoft.com/User.Read.All')).rejects.toThrow(
      'AADSTS1002012',
    );
    // MSAL meets the foreign tenant at discovery already and words it itself.
    const authority = `${tenant.context.secureUrl}/${foreign}`;
    await expect(acquire({ clientSecret, authority })).rejects.toThrow('endpoints_resolution_error');
  });
});

describe('the token endpoint, asked by hand', () => {
  it('says refusals as Entra does', async () => {
    const answer = await post({ ...credentials(), client_secret: 'wrong', scope: graph });
    expect(answer).toEqual({
      status: 401,
      body: {
        error: 'invalid_client',
        error_description: expect.stringMatching(
          /^AADSTS7000215: .* Trace ID: .* Correlation ID: .* Timestamp: /,
        ),
        error_codes: [7000215],
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/),
        trace_id: expect.any(String),
        correlation_id: expect.any(String),
        error_uri: 'https://login.microsoftonline.com/error?code=7000215',
      },
    });
  });

  it.each([
    ['an unknown tenant', {}, 'nobody', 400, 90002],
    ['no scope', { scope: '' }, undefined, 400, 900144],
    ['a scope that is for people', { scope: 'openid' }, undefined, 400, 1002012],
    ['two resources', { scope: `${graph} https://api.botframework.com/.default` }, undefined, 400, 70011],
    ['an unknown resource', { scope: 'https://example.org/.default' }, undefined, 400, 500011],
    ['another grant', { grant_type: 'password' }, undefined, 400, 70003],
    ['no credential', { client_secret: '' }, undefined, 401, 7000218],
  ] as const)('refuses %s', async (_what, change, tenantId, status, code) => {
    const answer = await post({ ...credentials(), scope: graph, ...change }, tenantId);
    expect([answer.status, answer.body.error_codes]).toEqual([status, [code]]);
  });

  it('refuses a client assertion that is too old, made for another endpoint, or not signed at all', async () => {
    const { clientId } = tenant.context;
    const { privateKey, thumbprintSha256 } = tenant.applications.product.certificate;
    const endpoint = `${tenant.urls.authorityUrl}/oauth2/v2.0/token`;
    const key = await importPKCS8(privateKey, 'PS256');
    const sign = (audience: string, lifetime: string) =>
      new SignJWT({ iss: clientId, sub: clientId, aud: audience })
        .setProtectedHeader({
          alg: 'PS256',
          'x5t#S256': Buffer.from(thumbprintSha256, 'hex').toString('base64url'),
        })
        .setExpirationTime(lifetime)
        .sign(key);
    const codeFor = async (assertion: string) => {
      const { client_secret: _secret, ...form } = credentials();
      const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
      const answer = await post({
        ...form,
        scope: graph,
        client_assertion: assertion,
        client_assertion_type: type,
      });
      return answer.body.error_codes?.[0] ?? answer.status;
    };
    expect(await codeFor(await sign(endpoint, '5 minutes'))).toBe(200);
    expect(await codeFor(await sign(endpoint, '10 minutes ago'))).toBe(700024);
    expect(await codeFor(await sign('https://example.org/token', '5 minutes'))).toBe(700027);
    const bare = new UnsecuredJWT({ iss: clientId, sub: clientId, aud: endpoint })
      .setExpirationTime('5 minutes')
      .encode();
    expect(await codeFor(bare)).toBe(700027);
  });

  it('answers discovery, and no keys for a foreign tenant', async () => {
    const { secureUrl } = tenant.context;
    const discovery = await (
      await fetch(`${tenant.urls.authorityUrl}/v2.0/.well-known/openid-configuration`)
    ).json();
    expect(discovery).toMatchObject({ issuer: `${tenant.urls.authorityUrl}/v2.0` });
    const { keys } = await (await fetch(discovery.jwks_uri)).json();
    expect(keys).toEqual([expect.objectContaining({ kty: 'RSA', use: 'sig', kid: expect.any(String) })]);
    expect(keys[0]).not.toHaveProperty('d');
    expect((await fetch(`${secureUrl}/nobody/discovery/v2.0/keys`)).status).toBe(400);
    const instance = await (await fetch(`${secureUrl}/common/discovery/instance`)).json();
    expect(instance.metadata[0].aliases).toEqual([new URL(secureUrl).host]);
  });
});
