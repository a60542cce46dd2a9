import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TenantContext } from '../../context.ts';
import { graphCaller } from '../../http/graph-caller.ts';
import { GraphError } from '../../http/graph-error.ts';

/** Milliseconds over which units are counted. */
const window = 10_000;
/** From this share of the limit on, answers say how far it is used. */
const warningShare = 0.8;

/** Counts resource units per application, as learn.microsoft.com/graph/throttling-limits prices the directory. */
export interface DirectoryUnits {
  /** Refuses with 429 when the application has used its units of the last ten seconds. */
  charge(request: FastifyRequest, reply: FastifyReply, units: number): void;
}

export function createDirectoryUnits(tenant: TenantContext): DirectoryUnits {
  const spent = new Map<string, { at: number; units: number }[]>();
  tenant.onReset(() => spent.clear());
  return {
    charge(request, reply, units) {
      const { appId } = graphCaller(request);
      const now = tenant.elapsed();
      const recent = (spent.get(appId) ?? []).filter(({ at }) => at > now - window);
      const limit = limitFor(tenant.directory.count());
      // A refused request counts as well: the same page, on throttled requests and usage limits.
      recent.push({ at: now, units });
      spent.set(appId, recent);
      const share = recent.reduce((sum, entry) => sum + entry.units, 0) / limit;
      request.units = units;
      reply.header('x-ms-resource-unit', String(units));
      if (share >= warningShare)
        reply.header('x-ms-throttle-limit-percentage', Math.min(share, 1.8).toFixed(1));
      if (share > 1)
        throw throttled(appId, tenant.tenantId, Math.ceil(((recent[0]?.at ?? now) + window - now) / 1_000));
    },
  };
}

/** `GET users` costs 2, one user 1; a selection saves one, an expansion adds one, a short page saves one; never below 1. */
export function unitsOf(base: number, query: { select?: unknown; manager?: unknown; top?: number }): number {
  const units =
    base -
    (query.select ? 1 : 0) +
    (query.manager ? 1 : 0) -
    (query.top !== undefined && query.top < 20 ? 1 : 0);
  return Math.max(1, units);
}

/** Small, medium, large tenant. */
function limitFor(users: number): number {
  if (users < 50) return 3_500;
  return users <= 500 ? 5_000 : 8_000;
}

function throttled(appId: string, tenantId: string, seconds: number): GraphError {
  return new GraphError(429, 'TooManyRequests', 'Too many requests', {
    'retry-after': String(seconds),
    'x-ms-throttle-scope': `Tenant_Application/ReadWrite/${appId}/${tenantId}`,
    'x-ms-throttle-information': 'ResourceUnitLimitExceeded',
  });
}
