import type { PersonId } from '@rod-trad/shared/domain/ids';
import type { Role } from '@rod-trad/shared/domain/role';

/** Who holds which of the product's app roles. */
export type RoleHolders = ReadonlyMap<Role, readonly PersonId[]>;

/** Where that comes from. What somebody may do is never asked here: the token of each request says it. */
export interface RoleDirectory {
  holders(): Promise<RoleHolders>;
}
