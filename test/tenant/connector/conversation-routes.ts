import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../context.ts';
import type { ChatActivity } from './activity.ts';
import { appInstallations } from './app-installations.ts';
import { BOT_NAME, serviceUrlOf } from './bot-channel.ts';
import type { ChatStore } from './chat-store.ts';
import { checkActivity, type OutgoingActivity } from './check-activity.ts';
import {
  activityNotFound,
  blockedByUser,
  conversationNotFound,
  notInRoster,
  notInstalled,
  throttled,
} from './connector-error.ts';
import { personToTalkTo } from './conversation-parameters.ts';
import { botIdOf, conversationIdOf, userIdOf } from './personal-chat-ids.ts';
import { RATE_LIMITS, type SlidingWindows } from './sliding-windows.ts';

interface InConversation {
  Params: { conversationId: string; activityId: string };
}

/** Cards may be larger than 100 KB before the connector itself says 413; Fastify's own limit must not come first. */
const bodyLimit = 8 * 1024 * 1024;

/** Creating a conversation and writing in it: `/v3/conversations` of the Bot Connector REST API. */
export function registerConversationRoutes(
  app: FastifyInstance,
  tenant: TenantContext,
  store: ChatStore,
  windows: SlidingWindows,
): void {
  const writable = (conversationId: string): string => {
    const personId = personIn(tenant, store, conversationId);
    if (personId === undefined) throw conversationNotFound();
    limit(windows, 'thread', `thread ${personId}`);
    if (store.isBlocked(personId)) throw blockedByUser();
    if (!appInstallations(tenant).isInstalled(personId)) throw notInRoster();
    return personId;
  };
  const stored = (personId: string, activityId: string): ChatActivity => {
    const activity = store.activity(personId, activityId);
    if (activity === undefined || activity.from.id !== botIdOf(tenant)) throw activityNotFound();
    return activity;
  };
  const save = (personId: string, id: string, timestamp: string, activity: OutgoingActivity) => {
    const from = { id: botIdOf(tenant), name: BOT_NAME };
    store.save(personId, { ...activity, type: 'message', id, timestamp, from } satisfies ChatActivity);
    return { id };
  };

  app.post('/v3/conversations', { bodyLimit }, (request, reply) => {
    const personId = personToTalkTo(request.body, tenant, store);
    limit(windows, 'thread', `thread ${personId}`);
    if (store.isBlocked(personId)) throw blockedByUser();
    if (!appInstallations(tenant).isInstalled(personId)) throw notInstalled();
    const id = conversationIdOf(tenant, personId);
    store.openConversation(personId, id, userIdOf(tenant, personId));
    const first = (request.body as { activity?: unknown }).activity;
    const activityId =
      first === undefined
        ? undefined
        : save(personId, store.nextId(tenant.now()), tenant.now().toISOString(), checkActivity(first)).id;
    reply.code(201);
    return { id, activityId, serviceUrl: serviceUrlOf(tenant) };
  });

  const send = (conversationId: string, body: unknown) => {
    const personId = writable(conversationId);
    const activity = checkActivity(body);
    const id = store.nextId(tenant.now());
    if (activity.type === 'typing') return { id };
    return save(personId, id, tenant.now().toISOString(), activity);
  };
  app.post<InConversation>(
    '/v3/conversations/:conversationId/activities',
    { bodyLimit },
    (request, reply) => {
      reply.code(201);
      return send(request.params.conversationId, request.body);
    },
  );
  app.post<InConversation>(
    '/v3/conversations/:conversationId/activities/:activityId',
    { bodyLimit },
    (request, reply) => {
      reply.code(201);
      return send(request.params.conversationId, request.body);
    },
  );

  app.put<InConversation>(
    '/v3/conversations/:conversationId/activities/:activityId',
    { bodyLimit },
    (request) => {
      const personId = writable(request.params.conversationId);
      const before = stored(personId, request.params.activityId);
      const activity = checkActivity(request.body);
      const updatedAt = tenant.now().toISOString();
      return save(personId, before.id, before.timestamp, { ...activity, updatedAt });
    },
  );
  app.delete<InConversation>('/v3/conversations/:conversationId/activities/:activityId', (request) => {
    const personId = writable(request.params.conversationId);
    store.remove(personId, stored(personId, request.params.activityId).id);
    return {};
  });
}

/** A personal chat is known by the bot's own id for it and by the one Graph gives for the installation's chat. */
export function personIn(
  tenant: TenantContext,
  store: ChatStore,
  conversationId: string,
): string | undefined {
  // A bot answering in a channel thread addresses `{id};messageid={id}`; personal chats have none.
  const known = store.personOfConversation(conversationId);
  if (known !== undefined) return known;
  const personId = /^19:([0-9a-f-]{36})_/i.exec(conversationId)?.[1];
  const matches = personId !== undefined && appInstallations(tenant).chatId(personId) === conversationId;
  return matches && tenant.directory.get(personId) !== undefined ? personId : undefined;
}

/** Refuses with 429 when the window is full. */
export function limit(windows: SlidingWindows, kind: keyof typeof RATE_LIMITS, key: string): void {
  const wait = windows.take(`${kind} ${key}`, RATE_LIMITS[kind]);
  if (wait > 0) throw throttled(wait);
}
