import type { DatabaseSync } from 'node:sqlite';

/** A subscription to one list, as Graph shows it. `clientState` is never shown again. */
export interface Subscription {
  id: string;
  listId: string;
  resource: string;
  changeType: 'updated';
  notificationUrl: string;
  clientState: string | null;
  expirationDateTime: string;
  applicationId: string;
}

export function saveSubscription(database: DatabaseSync, subscription: Subscription): void {
  database
    .prepare(
      'insert or replace into graph_subscription (id, list, definition, expires_at) values (?, ?, ?, ?)',
    )
    .run(subscription.id, subscription.listId, JSON.stringify(subscription), subscription.expirationDateTime);
}

/** Those that have not run out. */
export function liveSubscriptions(database: DatabaseSync, now: Date): Subscription[] {
  return database
    .prepare('select definition from graph_subscription where expires_at > ? order by rowid')
    .all(now.toISOString())
    .map((row) => JSON.parse(String(row.definition)) as Subscription);
}

export function removeSubscription(database: DatabaseSync, id: string): void {
  database.prepare('delete from graph_subscription where id = ?').run(id);
}
