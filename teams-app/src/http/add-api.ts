import { Readable } from 'node:stream';
import type { Route, RouteResponse } from '@rod-trad/shared/contracts/route';
import { type RouteName, routes } from '@rod-trad/shared/contracts/routes';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { AppError } from '@rod-trad/shared/errors';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Handler } from './handlers/handler.ts';
import { handlers, type SignedInRoute } from './handlers/handlers.ts';
import type { Authenticate } from './hooks/authenticate.ts';
import { readInput } from './hooks/read-input.ts';
import { requestLanguage } from './hooks/request-language.ts';
import type { UseCases } from './use-cases.ts';

export interface ApiParts {
  readonly authenticate: Authenticate;
  readonly useCases: UseCases;
  readonly freshness: () => Freshness;
  /** False until the read model has been loaded once. */
  readonly ready: () => boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before anything else looks at the request. */
    actor?: Actor;
  }
}

const fileType = 'application/octet-stream';

/** Adds every route of the contract. In: who, then what, each refused by name; out: what the contract declares, and no more. */
export function addApi(app: FastifyInstance, parts: ApiParts): void {
  app.addContentTypeParser(fileType, { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  for (const name of Object.keys(handlers) as SignedInRoute[]) addRoute(app, parts, name);
}

function addRoute(app: FastifyInstance, parts: ApiParts, name: SignedInRoute): void {
  const route: Route = routes[name];
  const handle = handlers[name] as Handler<RouteName>;
  const bodyLimit = route.file ?? route.bodyBytes;
  app.route({
    method: route.method,
    url: route.path,
    ...(bodyLimit !== undefined && { bodyLimit }),
    // Before the body is read: a stranger's body is of no interest.
    async onRequest(request) {
      request.actor = await parts.authenticate(request.headers.authorization);
      if (!parts.ready()) throw new AppError('starting', 'The read model is not loaded yet');
      if (route.file !== undefined && !parts.useCases.maySendFile(request.actor)) {
        throw new AppError('forbidden', 'May not send files');
      }
    },
    async handler(request, reply) {
      const { actor } = request;
      if (actor === undefined) throw new AppError('unauthenticated', 'No actor');
      const view = await handle({
        useCases: parts.useCases,
        actor,
        language: requestLanguage(request.headers['accept-language']),
        freshness: parts.freshness(),
        params: readInput(route.params, request.params, 'path') as never,
        query: readInput(route.query, request.query, 'query') as never,
        body: readInput(route.body, request.body, 'body') as never,
        file: readFile(route, request.body) as never,
      });
      reply.header('cache-control', 'no-store');
      const answer = route.response.parse(view);
      return route.streams === true ? reply.send(fileStream(reply, answer as SentFile)) : answer;
    },
  });
}

type SentFile = RouteResponse<(typeof routes)['datasetFile']>;

/** A name in any letters, and in plain ones for whoever cannot read those (RFC 6266). */
function fileStream(reply: FastifyReply, { fileName, mediaType, bytes }: SentFile): Readable {
  const plain = fileName.replaceAll(/[^\w .()-]/g, '_');
  const named = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  reply.header('content-disposition', named).type(mediaType);
  return Readable.from(bytes, { objectMode: false });
}

/** The body of a route that takes a file: the bytes themselves, and nothing else. */
function readFile({ file }: Route, body: unknown): Uint8Array | undefined {
  if (file === undefined) return undefined;
  if (body instanceof Uint8Array) return body;
  throw new AppError('invalid', 'Not a file', {
    details: { field: 'body', problem: `Expected ${fileType}` },
  });
}
