import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../context.ts';
import { appInstallations } from './app-installations.ts';
import type { ChatStore } from './chat-store.ts';
import { ConnectorError, conversationNotFound, notInRoster } from './connector-error.ts';
import { limit, personIn } from './conversation-routes.ts';
import { userIdOf } from './personal-chat-ids.ts';
import type { SlidingWindows } from './sliding-windows.ts';

/** Who is in a chat, in the form of Teams' `TeamsChannelAccount`. */
export function registerMemberRoutes(
  app: FastifyInstance,
  tenant: TenantContext,
  store: ChatStore,
  windows: SlidingWindows,
): void {
  const membersOf = (conversationId: string) => {
    const personId = personIn(tenant, store, conversationId);
    if (personId === undefined) throw conversationNotFound();
    limit(windows, 'roster', personId);
    if (!appInstallations(tenant).isInstalled(personId)) throw notInRoster();
    return [accountOf(tenant, personId)];
  };

  app.get('/v3/conversations', () => {
    limit(windows, 'roster', 'conversations');
    const conversations = store
      .conversations()
      .filter(({ personId }) => appInstallations(tenant).isInstalled(personId))
      .map(({ personId, conversationId }) => ({
        id: conversationId,
        members: [accountOf(tenant, personId)],
      }));
    return { conversations };
  });
  app.get<{ Params: { id: string } }>('/v3/conversations/:id/members', (request) =>
    membersOf(request.params.id),
  );
  app.get<{ Params: { id: string } }>('/v3/conversations/:id/pagedmembers', (request) => ({
    members: membersOf(request.params.id),
  }));
  app.get<{ Params: { id: string; memberId: string } }>(
    '/v3/conversations/:id/members/:memberId',
    (request) => {
      const { id, memberId } = request.params;
      const member = membersOf(id).find((each) => each.id === memberId || each.aadObjectId === memberId);
      if (member === undefined) {
        throw new ConnectorError(
          404,
          'MemberNotFoundInConversation',
          'Member not found in the conversation.',
        );
      }
      return member;
    },
  );
}

function accountOf(tenant: TenantContext, personId: string) {
  const person = tenant.directory.get(personId);
  return {
    id: userIdOf(tenant, personId),
    name: person?.displayName,
    objectId: personId,
    aadObjectId: personId,
    givenName: person?.givenName,
    surname: person?.surname,
    email: person?.mail ?? undefined,
    userPrincipalName: person?.userPrincipalName,
    tenantId: tenant.tenantId,
    userRole: 'user',
  };
}
