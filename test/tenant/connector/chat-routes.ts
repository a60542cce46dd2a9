import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../context.ts';
import { chatChanges } from './chat-changes.ts';
import type { ChatStore } from './chat-store.ts';
import { badArgument, ConnectorError } from './connector-error.ts';
import type { PersonalChat } from './personal-chat.ts';
import { botIdOf, userIdOf } from './personal-chat-ids.ts';

interface OfPerson {
  Params: { personId: string; action: string };
  Querystring: { lang?: string };
}

interface SayBody {
  text?: unknown;
}

interface ActBody {
  activityId?: unknown;
  verb?: unknown;
  id?: string;
  data?: unknown;
}

/**
 * What a Teams client asks of its own service in a chat, under `/connector/client/{personId}`. Real Teams speaks an
 * undocumented protocol here; this one is the local tenant's own, for its Teams page.
 */
export function registerChatRoutes(
  app: FastifyInstance,
  tenant: TenantContext,
  store: ChatStore,
  chat: (personId: string, locale?: string) => PersonalChat,
): void {
  const chatOf = (personId: string, lang: string | undefined) => {
    if (tenant.directory.get(personId) === undefined) {
      throw new ConnectorError(404, 'UserNotFound', 'Nobody in the directory has this id.');
    }
    return chat(personId, lang);
  };
  const stateOf = (personId: string) => ({
    state: chatOf(personId, undefined).state(),
    userId: userIdOf(tenant, personId),
    botId: botIdOf(tenant),
  });

  app.post<OfPerson>('/client/:personId/:action', async (request) => {
    const { personId, action } = request.params;
    const own = chatOf(personId, request.query.lang);
    if (action === 'say') return own.say(textIn(request.body));
    if (action === 'act' || action === 'refresh') {
      const body = (request.body ?? {}) as ActBody;
      const id = String(body.activityId);
      if (store.activity(personId, id) === undefined) throw badArgument('No such message in this chat.');
      if (action === 'refresh') return own.refresh(id);
      return own.act(id, String(body.verb), body.data ?? {}, body.id);
    }
    if (action === 'open') await own.open();
    else if (action === 'install') await own.install();
    else if (action === 'uninstall') await own.uninstall();
    else if (action === 'block') own.block();
    else throw new ConnectorError(404, 'NotFound', `A chat cannot ${action}.`);
    return stateOf(personId);
  });

  const ends = new Set<() => void>();
  // An open stream would keep the tenant from closing.
  app.addHook('preClose', async () => {
    for (const end of ends) end();
  });
  tenant.onReset(() => {
    for (const end of ends) end();
  });
  app.get<OfPerson>('/client/:personId/events', (request, reply) => {
    const { personId } = request.params;
    chatOf(personId, undefined);
    let after = Number(request.headers['last-event-id'] ?? 0);
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = () => {
      // Counted anew after a reset: what the client has seen is gone.
      const restarted = after > store.newestChange();
      const changes = store.changesAfter(personId, restarted ? 0 : after);
      after = changes.at(-1)?.change ?? (restarted ? 0 : after);
      stream.write(
        `retry: 1000\nid: ${after}\ndata: ${JSON.stringify({ ...stateOf(personId), restarted, changes })}\n\n`,
      );
    };
    const end = () => {
      chatChanges(tenant.database).off(personId, send);
      ends.delete(end);
      stream.end();
    };
    chatChanges(tenant.database).on(personId, send);
    ends.add(end);
    stream.on('close', end);
    send();
  });
}

function textIn(body: unknown): string {
  const text = (body as SayBody | null)?.text;
  if (typeof text !== 'string' || text.trim() === '') throw badArgument('The message has no text.');
  return text;
}
