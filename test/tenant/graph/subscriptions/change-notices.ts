import type { TenantContext } from '../../context.ts';
import { liveSubscriptions, type Subscription } from './subscription-store.ts';

export interface ChangeNotices {
  /** A row of the list was made, changed or deleted. */
  changed(listId: string): void;
  /** Resolves when everything noticed so far has been posted. */
  settled(): Promise<void>;
}

/**
 * Tells subscribers that a list has changed: which list, never what. Several changes in one turn make one notice.
 * An endpoint that does not answer is not asked twice; a client must poll the delta feed anyway.
 */
export function createChangeNotices(tenant: TenantContext, send: typeof fetch): ChangeNotices {
  const waiting = new Set<string>();
  let posting: Promise<void> = Promise.resolve();
  const post = async () => {
    const lists = [...waiting];
    waiting.clear();
    const due = liveSubscriptions(tenant.database, tenant.now()).filter((each) =>
      lists.includes(each.listId),
    );
    await Promise.allSettled(due.map((subscription) => notify(tenant, send, subscription)));
  };
  return {
    changed(listId) {
      if (waiting.size === 0) posting = posting.then(() => new Promise(setImmediate)).then(post);
      waiting.add(listId);
    },
    settled: () => posting,
  };
}

async function notify(tenant: TenantContext, send: typeof fetch, subscription: Subscription): Promise<void> {
  const notice = {
    subscriptionId: subscription.id,
    subscriptionExpirationDateTime: subscription.expirationDateTime,
    clientState: subscription.clientState,
    changeType: subscription.changeType,
    resource: subscription.resource,
    tenantId: tenant.tenantId,
  };
  await send(subscription.notificationUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ value: [notice] }),
    signal: AbortSignal.timeout(10_000),
  });
}
