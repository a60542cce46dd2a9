import { decodeJwt, errors, importJWK, type JWTPayload, jwtVerify } from 'jose';
import type { SigningKey } from './signing-keys.ts';
import { type TokenFault, TokenRefused } from './token-refused.ts';

/** Who a token speaks for. */
export interface TokenCaller {
  readonly appId: string;
  /** Null for an application on its own behalf. */
  readonly oid: string | null;
  /** Application permissions. */
  readonly roles: readonly string[];
  /** Delegated permissions. */
  readonly scopes: readonly string[];
}

export interface TokenDemands {
  readonly audiences: readonly string[];
  readonly issuers: readonly string[];
  readonly tenantId: string;
}

/**
 * Judged by the machine's clock, as the client that caches the token does: a test may move the tenant's clock by
 * months without the client learning of it. Refuses with `TokenRefused`.
 */
export async function verifyToken(
  token: string,
  key: SigningKey,
  demands: TokenDemands,
): Promise<TokenCaller> {
  if (token === '') throw new TokenRefused('missing');
  const claims = await readClaims(token, key, demands);
  if (claims.tid !== demands.tenantId) throw new TokenRefused('tenant');
  return {
    appId: text(claims.appid) ?? text(claims.azp) ?? '',
    oid: claims.scp === undefined ? null : (text(claims.oid) ?? null),
    roles: Array.isArray(claims.roles) ? claims.roles.map(String) : [],
    scopes: text(claims.scp)?.split(' ') ?? [],
  };
}

async function readClaims(token: string, key: SigningKey, demands: TokenDemands): Promise<JWTPayload> {
  try {
    const verified = await jwtVerify(token, await importJWK(key.jwk, 'RS256'), {
      algorithms: ['RS256'],
      audience: [...demands.audiences],
      issuer: [...demands.issuers],
      requiredClaims: ['exp', 'tid'],
    });
    return verified.payload;
  } catch (cause) {
    throw new TokenRefused(faultOf(cause), { cause });
  }
}

function faultOf(cause: unknown): TokenFault {
  if (cause instanceof errors.JWTExpired) return 'expired';
  if (cause instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (!(cause instanceof errors.JWTClaimValidationFailed)) return 'malformed';
  if (cause.claim === 'aud') return 'audience';
  if (cause.claim === 'iss') return 'issuer';
  return cause.claim === 'nbf' ? 'notYetValid' : 'malformed';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What the token claims without any proof; for the record only. */
export function claimedCaller(token: string): string | null {
  try {
    const claims = decodeJwt(token);
    return text(claims.scp) === undefined ? (text(claims.appid) ?? null) : (text(claims.oid) ?? null);
  } catch {
    return null;
  }
}
