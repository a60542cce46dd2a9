import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { createListTables } from '../schema.ts';

/** Roles of a grant to an application on one site (graph-docs permissions-selected-overview.md). */
export const grantRoles = ['read', 'write', 'owner', 'fullcontrol'] as const;
export type GrantRole = (typeof grantRoles)[number];

export interface SiteGrant {
  id: string;
  appId: string;
  displayName: string;
  role: GrantRole;
}

/** Opens the site to an application; a later grant to the same one replaces the earlier. */
export function grantSite(
  database: DatabaseSync,
  grant: { appId: string; displayName: string; role: GrantRole },
): SiteGrant {
  createListTables(database);
  database
    .prepare(
      `insert into graph_site_grant (id, app_id, display_name, role) values (?, ?, ?, ?)
       on conflict (app_id) do update set role = excluded.role, display_name = excluded.display_name`,
    )
    .run(randomUUID(), grant.appId, grant.displayName, grant.role);
  const made = siteGrants(database).find((each) => each.appId === grant.appId);
  if (made === undefined) throw new Error(`The grant to ${grant.appId} was not kept.`);
  return made;
}

export function siteGrants(database: DatabaseSync): SiteGrant[] {
  return database
    .prepare('select * from graph_site_grant order by rowid')
    .all()
    .map((row) => ({
      id: String(row.id),
      appId: String(row.app_id),
      displayName: String(row.display_name),
      role: String(row.role) as GrantRole,
    }));
}

export function removeGrant(database: DatabaseSync, id: string): boolean {
  return database.prepare('delete from graph_site_grant where id = ?').run(id).changes > 0;
}
