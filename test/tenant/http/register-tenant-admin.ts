import type { FastifyInstance } from 'fastify';
import type { Fault } from '../faults/fault-plan.ts';
import type { Tenant } from '../tenant.ts';

/** The tenant's own doors, which Microsoft 365 has not: for its pages, for tests and for whoever tries it out. */
export function registerTenantAdmin(app: FastifyInstance, tenant: Tenant): void {
  const { context } = tenant;

  /** What Teams or Office would get from Entra for the signed-in person. */
  app.get<{ Querystring: { person?: string } }>('/_tenant/user-token', async (request, reply) => {
    const person = context.directory.find(request.query.person ?? '');
    if (!person?.accountEnabled) {
      reply.code(404);
      return { error: 'No such person, or the account is disabled.' };
    }
    return { token: await context.tokens.issueUserToken({ oid: person.id }) };
  });

  app.get<{ Querystring: { part?: string; since?: string; url?: string; method?: string } }>(
    '/_tenant/requests',
    async (request) => ({ value: context.requests.list(request.query) }),
  );
  app.delete('/_tenant/requests', async (_request, reply) => {
    context.requests.clear();
    return reply.code(204).send();
  });

  app.get('/_tenant/faults', async () => ({ value: context.faults.list() }));
  app.post<{ Body: Fault }>('/_tenant/faults', { schema: { body: faultSchema } }, async (request, reply) => {
    reply.code(201);
    return { number: context.faults.add(request.body) };
  });
  app.delete('/_tenant/faults', async (_request, reply) => {
    context.faults.clear();
    return reply.code(204).send();
  });

  app.post('/_tenant/reset', async (_request, reply) => {
    await tenant.reset();
    return reply.code(204).send();
  });
}

const faultSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    kind: { type: 'string' },
    part: { type: 'string' },
    method: { type: 'string' },
    path: { type: 'string' },
    every: { type: 'integer', minimum: 1 },
    times: { type: 'integer', minimum: 1 },
    afterHandling: { type: 'boolean' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    headers: { type: 'object', additionalProperties: { type: 'string' } },
    body: {},
    delayMilliseconds: { type: 'integer', minimum: 0 },
    drop: { type: 'boolean' },
  },
} as const;
