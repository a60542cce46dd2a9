import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '@rod-trad/shared/domain/ids';
import type { Role } from '@rod-trad/shared/domain/role';
import type { RoleDirectory, RoleHolders } from '../graph/role-directory.ts';

/** Roles are given a few times a year, and there is no feed of changes. */
const freshMs = 60 * 60_000;

/** Who holds which role, asked for once an hour. */
export interface RolesFeed {
  holders(role: Role): readonly PersonId[];
  /** Gives true when somebody else holds a role now. */
  refresh(): Promise<boolean>;
}

export function createRolesFeed(directory: RoleDirectory, now: () => Date): RolesFeed {
  let known: RoleHolders = new Map();
  let askedAt = Number.NEGATIVE_INFINITY;
  return {
    holders: (role) => known.get(role) ?? [],
    async refresh() {
      const at = now().getTime();
      if (at - askedAt < freshMs) return false;
      // Also after a failure: where the permission has not been given, asking every half minute helps nobody.
      askedAt = at;
      const fresh = await directory.holders();
      const changed = !isDeepStrictEqual(fresh, known);
      known = fresh;
      return changed;
    },
  };
}
