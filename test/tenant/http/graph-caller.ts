import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TenantContext } from '../context.ts';
import { type TokenFault, TokenRefused } from '../entra/token-refused.ts';
import type { TokenCaller } from '../entra/verify-token.ts';
import { GraphError } from './graph-error.ts';

const callers = new WeakMap<FastifyRequest, TokenCaller>();

/** Graph's own words for what was wrong with a token. */
const words = {
  missing: 'Access token is empty.',
  malformed: 'IDX14100: JWT is not well formed, there are no dots (.).',
  signature: 'Access token validation failure. Invalid signature.',
  expired: 'Lifetime validation failed, the token is expired.',
  notYetValid: 'Lifetime validation failed, the token is not yet valid.',
  audience: 'Access token validation failure. Invalid audience.',
  issuer: 'Access token validation failure. Invalid issuer.',
  tenant: 'Access token validation failure. Invalid tenant.',
} as const satisfies Record<TokenFault, string>;

/** Nothing under Graph is answered without a valid Graph token: 401 InvalidAuthenticationToken. */
export function registerGraphCallers(app: FastifyInstance, tenant: TenantContext): void {
  app.addHook('onRequest', async (request) => {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    try {
      const caller = await tenant.tokens.verifyGraph(token);
      callers.set(request, caller);
      request.caller = caller.oid ?? caller.appId;
    } catch (cause) {
      if (!(cause instanceof TokenRefused)) throw cause;
      throw new GraphError(401, 'InvalidAuthenticationToken', words[cause.fault], {
        'www-authenticate':
          'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
      });
    }
  });
}

/** Whoever the verified token speaks for. */
export function graphCaller(request: FastifyRequest): TokenCaller {
  const caller = callers.get(request);
  if (!caller) throw new GraphError(401, 'InvalidAuthenticationToken', words.missing);
  return caller;
}

/** Refuses with 403 unless the caller has one of these permissions, as application role or delegated scope. */
export function demandPermission(request: FastifyRequest, anyOf: readonly string[]): TokenCaller {
  const caller = graphCaller(request);
  const held = caller.oid === null ? caller.roles : caller.scopes;
  if (anyOf.some((permission) => held.includes(permission))) return caller;
  throw new GraphError(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
}
