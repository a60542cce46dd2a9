import type { FastifyReply, FastifyRequest } from 'fastify';

/** One line per answer. The route's pattern and not the address: ids of people and units stand in addresses. */
export async function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  request.log.info(
    {
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    },
    'answered',
  );
}
