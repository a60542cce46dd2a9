import { invalidRequest } from '../errors/graph-refusal.ts';
import { readObject } from '../odata/read-object.ts';

/** Under 30 days for a SharePoint list (graph-docs resources/subscription.md). */
const longestMinutes = 42_300;
const longestClientState = 128;

export interface SubscriptionRequest {
  site: string;
  list: string;
  resource: string;
  notificationUrl: string;
  clientState: string | null;
  expirationDateTime: string;
}

export function readSubscription(body: unknown, now: Date): SubscriptionRequest {
  const {
    changeType,
    notificationUrl,
    resource,
    expirationDateTime,
    clientState = null,
    includeResourceData,
  } = readObject(body);
  if (changeType !== 'updated') throw invalidRequest("A list supports the change type 'updated' only.");
  if (includeResourceData === true) throw invalidRequest('A list sends no resource data.');
  if (typeof resource !== 'string') throw invalidRequest("Property 'resource' is required.");
  const [, site, list] = /^\/?sites\/([^/]+)\/lists\/([^/]+)$/.exec(resource) ?? [];
  if (site === undefined || list === undefined)
    throw invalidRequest(`Resource '${resource}' cannot be subscribed to.`);
  if (typeof clientState !== 'string' && clientState !== null)
    throw invalidRequest('clientState must be a string.');
  if (clientState !== null && clientState.length > longestClientState) {
    throw invalidRequest(`clientState must not be longer than ${longestClientState} characters.`);
  }
  return {
    site,
    list,
    resource,
    notificationUrl: readNotificationUrl(notificationUrl),
    clientState,
    expirationDateTime: readExpiration(expirationDateTime, now),
  };
}

export function readExpiration(value: unknown, now: Date): string {
  const at = typeof value === 'string' ? new Date(value) : undefined;
  if (at === undefined || Number.isNaN(at.getTime()))
    throw invalidRequest('expirationDateTime must be a date.');
  const minutes = (at.getTime() - now.getTime()) / 60_000;
  if (minutes <= 0) throw invalidRequest('expirationDateTime must lie in the future.');
  if (minutes > longestMinutes) {
    throw invalidRequest(`Subscription expiration can only be ${longestMinutes} minutes in the future.`);
  }
  return at.toISOString();
}

/** https as on the real platform; plain http on this machine alone, where the product under test listens. */
function readNotificationUrl(value: unknown): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  const local = url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url === undefined || (url.protocol !== 'https:' && !local)) {
    throw invalidRequest('The notificationUrl must be an https address.');
  }
  return url.href;
}
