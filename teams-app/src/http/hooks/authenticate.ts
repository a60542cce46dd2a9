import { asId } from '@rod-trad/shared/domain/ids';
import { type Role, roles } from '@rod-trad/shared/domain/role';
import { AppError } from '@rod-trad/shared/errors';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';

export type SigningKeys = JWTVerifyGetKey;

/** Entra's keys: fetched when first needed, kept, and fetched anew when a token names an unknown one. */
export function createEntraKeys({
  authorityUrl,
  tenantId,
}: Pick<TokenRules, 'authorityUrl' | 'tenantId'>): SigningKeys {
  return createRemoteJWKSet(new URL(`${authorityUrl}/${tenantId}/discovery/v2.0/keys`));
}

export interface TokenRules {
  /** `https://login.microsoftonline.com`, or another authority. */
  readonly authorityUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** The application ID URI. Entra's version 2 tokens carry the client id instead. */
  readonly apiAudience: string;
  readonly keys: SigningKeys;
  readonly now: () => Date;
}

const claims = z.object({
  oid: z.guid(),
  tid: z.string(),
  scp: z.string(),
  roles: z.array(z.string()).default([]),
});

/** Clocks of two machines differ; Entra's own libraries allow minutes. */
const clockToleranceSeconds = 60;

export type Authenticate = (authorization: string | undefined) => Promise<Actor>;

/**
 * Reads who asks out of the token, and nothing else: signature, issuer, audience, tenant, time and scope must all
 * hold (learn.microsoft.com/entra/identity-platform/claims-validation). The person is tenant and object id, never a
 * name or an address, which can change hands. Whatever is wrong, the caller learns only that it was refused.
 */
export function createAuthenticate(rules: TokenRules): Authenticate {
  const issuer = `${rules.authorityUrl}/${rules.tenantId}/v2.0`;
  return async (authorization) => {
    const [, token] = /^Bearer ([\w.-]+)$/i.exec(authorization ?? '') ?? [];
    if (token === undefined) throw new AppError('unauthenticated', 'No bearer token');
    const { payload } = await jwtVerify(token, rules.keys, {
      issuer,
      audience: [rules.clientId, rules.apiAudience],
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'nbf', 'oid', 'tid', 'scp'],
      clockTolerance: clockToleranceSeconds,
      currentDate: rules.now(),
    }).catch((cause: unknown) => {
      throw new AppError('unauthenticated', `Token refused: ${codeOf(cause)}`, { cause });
    });
    const read = claims.safeParse(payload);
    if (!read.success) throw new AppError('unauthenticated', 'Token refused: claims');
    const { oid, tid, scp } = read.data;
    if (tid !== rules.tenantId) throw new AppError('unauthenticated', 'Token refused: tenant');
    if (!scp.split(' ').includes('access_as_user'))
      throw new AppError('unauthenticated', 'Token refused: scope');
    return { personId: asId<'Person'>(oid), roles: read.data.roles.filter(isRole) };
  };
}

function isRole(name: string): name is Role {
  return roles.some((role) => role === name);
}

/** jose's own word, for the log; a key set that cannot be reached has another. */
function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no keys';
}
