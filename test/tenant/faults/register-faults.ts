import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TenantContext } from '../context.ts';
import type { Fault } from './fault-plan.ts';

/** Lets the planned faults strike the requests of one part: before the handler, or over its answer. */
export function registerFaults(app: FastifyInstance, tenant: TenantContext, part: string): void {
  const late = new WeakMap<FastifyRequest, Fault>();

  app.addHook('onRequest', async (request, reply) => {
    const fault = tenant.faults.strike({ part, method: request.method, url: request.url });
    if (!fault) return;
    if (fault.delayMilliseconds !== undefined) await wait(fault.delayMilliseconds);
    if (fault.afterHandling) {
      late.set(request, fault);
      return;
    }
    if (fault.drop) return cut(request, reply);
    if (fault.status === undefined) return;
    reply.code(fault.status).headers(faultHeaders(fault));
    return reply.send(faultBody(fault));
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const fault = late.get(request);
    if (!fault) return payload;
    if (fault.drop) {
      cut(request, reply);
      return payload;
    }
    if (fault.status === undefined) return payload;
    const body = JSON.stringify(faultBody(fault));
    reply.code(fault.status).headers({
      ...faultHeaders(fault),
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    return body;
  });
}

/** As a network does: no answer at all. */
function cut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.destroy();
  // A step inside $batch has no socket of its own to cut.
  if (request.raw.socket instanceof Socket) request.raw.socket.destroy();
  return reply;
}

function faultHeaders(fault: Fault): Record<string, string> {
  const throttled = fault.status === 429 || fault.status === 503;
  return { ...(throttled && { 'retry-after': '0' }), ...fault.headers };
}

const codes: Readonly<Record<number, string>> = {
  429: 'TooManyRequests',
  500: 'InternalServerError',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
};

function faultBody(fault: Fault): unknown {
  const code = codes[fault.status ?? 500] ?? 'generalException';
  return fault.body ?? { error: { code, message: 'A planned fault of the local tenant.' } };
}
