import type { DatabaseSync } from 'node:sqlite';
import type { TokenCaller } from '../../entra/verify-token.ts';
import { accessDenied } from '../errors/graph-refusal.ts';
import { type GrantRole, siteGrants } from './site-grants.ts';

/** What a request does to the site. Lists and columns are made by `manage`; rows by `write`. */
export type Access = 'read' | 'write' | 'manage' | 'fullcontrol';

const rank: Record<Access, number> = { read: 1, write: 2, manage: 3, fullcontrol: 4 };

/** The Selected permission gives what the grant on the site says; the others speak for every site. */
const wideRoles: Record<string, Access> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'fullcontrol',
};

const grantAccess: Record<GrantRole, Access> = {
  read: 'read',
  write: 'write',
  owner: 'manage',
  fullcontrol: 'fullcontrol',
};

/**
 * Refuses with 403. Nobody signed in is a member of the site, which is opened to applications alone, and a delegated
 * call gets no more than the person has.
 */
export function requireAccess(database: DatabaseSync, caller: TokenCaller, wanted: Access): void {
  if (caller.oid !== null) throw accessDenied();
  const held = caller.roles.map((role) =>
    role === 'Sites.Selected' ? selectedRank(database, caller.appId) : rankOf(wideRoles[role]),
  );
  if (Math.max(0, ...held) < rank[wanted]) throw accessDenied();
}

/** Grants on a site are given with Sites.FullControl.All only, never with a grant on the site itself. */
export function requireFullControlOfAllSites(caller: TokenCaller): void {
  if (caller.oid !== null || !caller.roles.includes('Sites.FullControl.All')) throw accessDenied();
}

function selectedRank(database: DatabaseSync, appId: string): number {
  const grant = siteGrants(database).find((each) => each.appId === appId);
  return grant === undefined ? 0 : rank[grantAccess[grant.role]];
}

function rankOf(access: Access | undefined): number {
  return access === undefined ? 0 : rank[access];
}
