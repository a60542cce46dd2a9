import compress from '@fastify/compress';
import type { HealthView } from '@rod-trad/shared/contracts/health-view';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { AppError } from '@rod-trad/shared/errors';
import type { UseCaseContext } from '@rod-trad/shared/use-cases/use-case';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Config } from './config.ts';
import { addApi } from './http/add-api.ts';
import { addBotEndpoint, type BotEndpoint } from './http/add-bot-endpoint.ts';
import { addHealth } from './http/add-health.ts';
import { addNotifications } from './http/add-notifications.ts';
import { addPages } from './http/add-pages.ts';
import { answerFailure } from './http/hooks/answer-failure.ts';
import { createAuthenticate, type SigningKeys } from './http/hooks/authenticate.ts';
import { logRequest } from './http/hooks/log-request.ts';
import { requestIdOf } from './http/hooks/request-id.ts';
import { securityHeaders } from './http/hooks/security-headers.ts';
import { bindUseCases } from './http/use-cases.ts';
import type { ParkedWrite } from './outbox/outbox-batch.ts';

/** The HTTP side, ready to listen or to be called without a socket. */
export type App = FastifyInstance;

export interface AppDeps {
  readonly config: Pick<
    Config,
    | 'publicUrl'
    | 'authorityUrl'
    | 'tenantId'
    | 'clientId'
    | 'apiAudience'
    | 'quietTimes'
    | 'frameAncestors'
    | 'teamsMessageOrigins'
    | 'officeJsUrl'
    | 'notificationClientState'
    | 'logLevel'
    | 'teamsAppId'
  >;
  readonly context: UseCaseContext;
  /** Entra's signing keys. */
  readonly keys: SigningKeys;
  readonly health: () => Promise<HealthView>;
  /** Writes that could not be brought into SharePoint, for the health page. */
  readonly parkedWrites: () => Promise<readonly ParkedWrite[]>;
  /** False until the read model has been loaded once. */
  readonly ready: () => boolean;
  /** Older than this, answers say that they are stale. */
  readonly staleAfterMs: number;
  /** Told that a list has changed. */
  readonly onChangeHint: (resource: string) => void;
  readonly bot: BotEndpoint;
  /** Folders with the built tab and add-in. */
  readonly pages: { readonly tab: string; readonly addin: string };
  /** Where the log goes; standard output when absent. */
  readonly log?: { write(line: string): void };
}

const bodyLimit = 64 * 1024;
/** Bytes; a smaller answer fits one packet anyway. */
const smallestPacked = 1400;

/** Builds the whole HTTP side. It never listens: `main.ts` does, and tests call it without a socket. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { config, context } = deps;
  const app = fastify({
    bodyLimit,
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
    logger: { level: config.logLevel, base: null, ...(deps.log === undefined ? {} : { stream: deps.log }) },
    // Fastify's own lines carry addresses and messages; ours are written by `logRequest`.
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: answerFailure,
  });
  const dataHeaders = securityHeaders('data', config);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...dataHeaders, 'x-request-id': request.id });
  });
  app.addHook('onResponse', logRequest);
  // A map of 2,000 units is a megabyte, and a sixth of it packed. Bodies that come in are taken as they are: none of our callers packs them.
  await app.register(compress, {
    encodings: ['gzip'],
    threshold: smallestPacked,
    globalDecompression: false,
  });
  app.setErrorHandler(answerFailure);
  app.setNotFoundHandler(() => {
    throw new AppError('notFound', 'No such route');
  });

  addHealth(app, deps, config);
  addApi(app, {
    authenticate: createAuthenticate({ ...config, keys: deps.keys, now: context.now }),
    useCases: bindUseCases(context, config.quietTimes),
    ready: deps.ready,
    freshness: () => ({
      asOf: context.records.asOf,
      revision: context.records.revision,
      stale: context.records.asOf < toInstant(new Date(context.now().getTime() - deps.staleAfterMs)),
    }),
  });
  addNotifications(app, { clientState: config.notificationClientState, onHint: deps.onChangeHint });
  addBotEndpoint(app, deps.bot);
  await addPages(app, {
    folders: deps.pages,
    rules: config,
    settings: {
      clientId: config.clientId,
      authority: `${config.authorityUrl}/${config.tenantId}`,
      tenantId: config.tenantId,
      apiScope: `${config.apiAudience}/access_as_user`,
      teamsMessageOrigins: config.teamsMessageOrigins,
      teamsAppId: config.teamsAppId,
    },
  });
  return app;
}
