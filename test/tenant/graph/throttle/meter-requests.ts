import type { FastifyInstance } from 'fastify';
import { graphCaller } from '../../http/graph-caller.ts';
import { type Access, requireAccess } from '../access/require-access.ts';
import type { ListsContext } from '../lists-context.ts';
import { allowanceFor } from './allowance.ts';
import { type Price, unitsFor } from './units-for.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Price in resource units. */
    price?: Price;
    /** What the request does to the site; routes that leave it out judge for themselves. */
    access?: Access;
  }
}

/** Every request of a list is paid for first and then judged: a refused one has cost its units too. */
export function meterRequests(app: FastifyInstance, lists: ListsContext): void {
  const { tenant, units } = lists;
  app.addHook('preHandler', async (request, reply) => {
    const { price, access } = request.routeOptions.config;
    const caller = graphCaller(request);
    if (price !== undefined) {
      request.units = unitsFor(price, request.query);
      const headers = units.charge({
        at: tenant.elapsed(),
        appId: caller.appId,
        userId: caller.oid,
        userAgent: request.headers['user-agent'],
        units: request.units,
        allowance: allowanceFor(tenant.directory.count()),
      });
      reply.headers(headers);
    }
    if (access !== undefined) requireAccess(tenant.database, caller, access);
  });
}
