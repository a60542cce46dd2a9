import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../context.ts';
import { sendAppEvents } from './app-events.ts';
import { BOT_ANSWER_LIMIT_MS } from './bot-channel.ts';
import { registerChatRoutes } from './chat-routes.ts';
import { createChatStore } from './chat-store.ts';
import { ConnectorError, sendConnectorError } from './connector-error.ts';
import { limit, registerConversationRoutes } from './conversation-routes.ts';
import { registerMemberRoutes } from './member-routes.ts';
import { type PersonalChat, personalChat } from './personal-chat.ts';
import { createSlidingWindows } from './sliding-windows.ts';

export interface Connector {
  /** One person's chat with the bot, driven from the person's side. */
  chat(personId: string, locale?: string): PersonalChat;
  /** Resolves when the bot has been told of every installation and removal so far. */
  settled(): Promise<void>;
}

export interface ConnectorSettings {
  /** How long the bot may take before the person sees "Something went wrong". */
  answerWithinMs?: number;
}

/**
 * The Bot Connector of Microsoft Teams under `/connector`, and behind `/connector/client` what a Teams client does
 * in a chat. The bot's service URL is `{publicUrl}/connector/`.
 */
export function registerConnector(
  app: FastifyInstance,
  tenant: TenantContext,
  settings: ConnectorSettings = {},
): Connector {
  const answerWithinMs = settings.answerWithinMs ?? BOT_ANSWER_LIMIT_MS;
  const store = createChatStore(tenant.database);
  const windows = createSlidingWindows(() => tenant.elapsed());
  const events = sendAppEvents(tenant, store, answerWithinMs);
  tenant.onReset(() => windows.clear());
  const connector: Connector = {
    chat: (personId, locale) => personalChat(tenant, personId, { store, events, answerWithinMs }, locale),
    settled: () => events.settled(),
  };

  app.register(
    async (part) => {
      part.setErrorHandler((error, _request, reply) => {
        if (error instanceof ConnectorError) return sendConnectorError(reply, error);
        const status = (error as { statusCode?: number }).statusCode ?? 500;
        const code = status < 500 ? 'BadSyntax' : 'ServiceError';
        const message = error instanceof Error ? error.message : 'Unknown';
        return sendConnectorError(reply, new ConnectorError(status, code, message));
      });
      part.register(async (signedIn) => {
        signedIn.addHook('onRequest', async (request) => {
          await requireBot(tenant, request.headers.authorization);
          limit(windows, 'app', tenant.botAppId);
        });
        registerConversationRoutes(signedIn, tenant, store, windows);
        registerMemberRoutes(signedIn, tenant, store, windows);
      });
      registerChatRoutes(part, tenant, store, connector.chat);
    },
    { prefix: '/connector' },
  );
  return connector;
}

async function requireBot(tenant: TenantContext, authorization: string | undefined): Promise<void> {
  const denied = new ConnectorError(401, 'Unauthorized', 'Authorization has been denied for this request.');
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) throw denied;
  const caller = await tenant.tokens.verifyConnector(token).catch(() => {
    throw denied;
  });
  if (caller.appId !== tenant.botAppId) {
    throw new ConnectorError(401, 'BotNotRegistered', 'No registration found for this bot.');
  }
}
