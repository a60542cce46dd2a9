import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TenantContext } from '../context.ts';
import { claimedCaller } from '../entra/verify-token.ts';
import { registerFaults } from '../faults/register-faults.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Application or object id out of the verified token. */
    caller: string | null;
    /** Resource units this request costs, once its handler knows. */
    units: number | null;
    answerBytes: number;
  }
}

/**
 * Puts a part into a scope of its own, where each of its requests is recorded under its name and meets the faults.
 * Gives back what the part gives.
 */
export async function registerPart<Given>(
  app: FastifyInstance,
  tenant: TenantContext,
  name: string,
  register: (scope: FastifyInstance) => Given | Promise<Given>,
  prefix = '',
): Promise<Given> {
  const { promise: given, resolve: give } = Promise.withResolvers<Given>();
  await app.register(
    async (scope) => {
      scope.addHook('onResponse', async (request, reply) => record(request, reply, name, tenant));
      registerFaults(scope, tenant, name);
      give(await register(scope));
    },
    { prefix },
  );
  return given;
}

/** Once for the whole app, before its parts. */
export function prepareRequests(app: FastifyInstance): void {
  app.decorateRequest('caller', null);
  app.decorateRequest('units', null);
  app.decorateRequest('answerBytes', 0);
  app.addHook('onSend', async (request, _reply, payload) => {
    if (typeof payload === 'string' || Buffer.isBuffer(payload))
      request.answerBytes = Buffer.byteLength(payload);
    return payload;
  });
}

function record(request: FastifyRequest, reply: FastifyReply, part: string, tenant: TenantContext): void {
  const { authorization } = request.headers;
  tenant.requests.add({
    at: tenant.now().toISOString(),
    part,
    method: request.method,
    url: request.url,
    status: reply.statusCode,
    caller: request.caller ?? (authorization ? claimedCaller(authorization.replace(/^Bearer /i, '')) : null),
    units: request.units,
    requestBytes: Number(request.headers['content-length'] ?? 0),
    answerBytes: request.answerBytes,
    retry: Number(request.headers['retry-attempt'] ?? 0),
  });
}
