import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { graphCaller } from '../../http/graph-caller.ts';
import { itemNotFound } from '../errors/graph-refusal.ts';
import { requireList } from '../lists/list-store.ts';
import type { ListsContext } from '../lists-context.ts';
import { readObject } from '../odata/read-object.ts';
import { requireSite } from '../sites/require-site.ts';
import { readExpiration, readSubscription } from './read-subscription.ts';
import {
  liveSubscriptions,
  removeSubscription,
  type Subscription,
  saveSubscription,
} from './subscription-store.ts';
import { validateEndpoint } from './validate-endpoint.ts';

/** `/subscriptions` on lists. Each application sees its own. */
export function registerSubscriptions(app: FastifyInstance, lists: ListsContext): void {
  const { tenant } = lists;
  const { database } = tenant;
  const config = { price: 'many', access: 'write' } as const;
  const own = (request: FastifyRequest) =>
    liveSubscriptions(database, tenant.now()).filter(
      (each) => each.applicationId === graphCaller(request).appId,
    );
  const ownById = (request: FastifyRequest<{ Params: { id: string } }>): Subscription => {
    const found = own(request).find((each) => each.id === request.params.id);
    if (found === undefined) throw itemNotFound('The object was not found.');
    return found;
  };

  app.post('/subscriptions', { config }, async (request, reply) => {
    const { site, list, ...wanted } = readSubscription(request.body, tenant.now());
    requireSite(tenant, site);
    const { id: listId } = requireList(database, tenant.siteId, list);
    await validateEndpoint(wanted.notificationUrl, fetch);
    const subscription: Subscription = {
      id: randomUUID(),
      listId,
      changeType: 'updated',
      applicationId: graphCaller(request).appId,
      ...wanted,
    };
    saveSubscription(database, subscription);
    reply.code(201);
    return presentSubscription(subscription);
  });
  app.get('/subscriptions', { config }, async (request) => ({
    value: own(request).map(presentSubscription),
  }));
  app.get<{ Params: { id: string } }>('/subscriptions/:id', { config }, async (request) =>
    presentSubscription(ownById(request)),
  );
  app.patch<{ Params: { id: string } }>('/subscriptions/:id', { config }, async (request) => {
    const expirationDateTime = readExpiration(readObject(request.body).expirationDateTime, tenant.now());
    const renewed = { ...ownById(request), expirationDateTime };
    saveSubscription(database, renewed);
    return presentSubscription(renewed);
  });
  app.delete<{ Params: { id: string } }>('/subscriptions/:id', { config }, async (request, reply) => {
    removeSubscription(database, ownById(request).id);
    return reply.code(204).send();
  });
}

function presentSubscription(subscription: Subscription): Record<string, unknown> {
  const { listId: _, ...shown } = subscription;
  return { ...shown, clientState: null };
}
