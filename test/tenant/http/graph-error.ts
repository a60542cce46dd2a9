import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TenantContext } from '../context.ts';

/** A refusal in Graph's own shape. Thrown anywhere under a Graph route. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Request ids on every answer, and every failure as `{error: {code, message, innerError}}`. */
export function registerGraphErrors(app: FastifyInstance, tenant: TenantContext): void {
  app.addHook('onRequest', async (request, reply) => {
    const requestId = randomUUID();
    reply.headers({ 'request-id': requestId, 'client-request-id': clientRequestId(request) ?? requestId });
  });
  app.setErrorHandler(async (thrown, request, reply) => {
    const error = asGraphError(thrown);
    const requestId = String(reply.getHeader('request-id') ?? randomUUID());
    reply.code(error.status).headers({ ...error.headers });
    return graphErrorBody(error, tenant.now(), requestId, clientRequestId(request) ?? requestId);
  });
  app.setNotFoundHandler(async (request) => {
    const segment = request.url.split('?')[0]?.split('/').at(-1) ?? '';
    throw new GraphError(400, 'BadRequest', `Resource not found for the segment '${segment}'.`);
  });
}

export function graphErrorBody(error: GraphError, at: Date, requestId: string, clientId: string) {
  const innerError = {
    date: at.toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': clientId,
  };
  return { error: { code: error.code, message: error.message, innerError } };
}

function clientRequestId(request: FastifyRequest): string | undefined {
  const given = request.headers['client-request-id'];
  return typeof given === 'string' ? given : undefined;
}

function asGraphError(thrown: unknown): GraphError {
  if (thrown instanceof GraphError) return thrown;
  const status = thrown instanceof Error && 'statusCode' in thrown ? Number(thrown.statusCode) : 500;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (status === 413) return new GraphError(413, 'RequestEntityTooLarge', message);
  if (status === 415) return new GraphError(415, 'UnsupportedMediaType', message);
  if (status < 500)
    return new GraphError(status, 'BadRequest', `Unable to read JSON request payload. ${message}`);
  // A fault in the local tenant itself: say it in full, or nobody finds it.
  console.error(thrown);
  return new GraphError(
    500,
    'InternalServerError',
    thrown instanceof Error ? (thrown.stack ?? message) : message,
  );
}
