import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTrustedTenant } from '../http/trusted-tenant.ts';
import { buildPerson } from '../people/build-person.ts';
import type { Tenant } from '../tenant.ts';

const person = buildPerson(1, { appRoles: ['HrAdviser'] });
const now = new Date('2026-03-02T08:00:00Z');
let tenant: Tenant;

beforeAll(async () => {
  tenant = await startTrustedTenant({ now: () => now });
  tenant.context.directory.importPeople([person]);
});
afterAll(() => tenant.close());

/** As a strict service does, at the tenant's fixed time and at the machine's. */
async function verify(token: string, currentDate: Date) {
  const keys = createRemoteJWKSet(new URL(`${tenant.urls.authorityUrl}/discovery/v2.0/keys`));
  const { payload } = await jwtVerify(token, keys, {
    algorithms: ['RS256'],
    audience: tenant.context.clientId,
    issuer: tenant.context.tokens.issuer,
    currentDate,
  });
  return payload;
}

describe('a token for our own API', () => {
  it('carries what Entra puts in, holds on both clocks and is given to a page for a person', async () => {
    const response = await fetch(`${tenant.context.publicUrl}/_tenant/user-token?person=${person.id}`);
    const { token } = await response.json();
    for (const clock of [now, new Date()]) {
      expect(await verify(token, clock)).toMatchObject({
        ver: '2.0',
        oid: person.id,
        tid: tenant.context.tenantId,
        scp: 'access_as_user',
        roles: ['HrAdviser'],
        name: person.displayName,
        preferred_username: person.userPrincipalName,
      });
    }
  });

  it('is not given for a stranger or a disabled account', async () => {
    tenant.context.directory.importPeople([buildPerson(2, { accountEnabled: false })]);
    for (const { id } of [buildPerson(2), buildPerson(3)]) {
      const response = await fetch(`${tenant.context.publicUrl}/_tenant/user-token?person=${id}`);
      expect(response.status).toBe(404);
    }
  });

  it('has no roles claim for somebody without a role', async () => {
    const token = await tenant.context.tokens.issueUserToken({ oid: person.id, roles: [] });
    expect(await verify(token, now)).not.toHaveProperty('roles');
  });

  it.each([
    [
      'expired',
      () => tenant.context.tokens.issueUserToken({ oid: person.id, expiresIn: -1 }),
      'ERR_JWT_EXPIRED',
    ],
    [
      'forged',
      () => tenant.context.tokens.issueForged({ oid: person.id }),
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    ],
    [
      'of another audience',
      () => tenant.context.tokens.issueUserToken({ oid: person.id, audience: 'https://graph.microsoft.com' }),
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
    ],
    [
      'of a foreign tenant',
      () => tenant.context.tokens.issueUserToken({ oid: person.id, tenantId: buildPerson(9).id }),
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
    ],
  ])('is refused when %s, on either clock', async (_what, issue, code) => {
    const token = await issue();
    for (const clock of [now, new Date()]) await expect(verify(token, clock)).rejects.toMatchObject({ code });
  });
});
