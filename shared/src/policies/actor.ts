import type { PersonId } from '../domain/ids.ts';
import type { Role } from '../domain/role.ts';

/** Who asks, as the validated token says: never what the browser claims. */
export interface Actor {
  readonly personId: PersonId;
  readonly roles: readonly Role[];
}

export function isHr({ roles }: Actor): boolean {
  return roles.includes('HrAdviser');
}

/** Has a role that sees numbers of every unit, and nobody by name. */
export function seesNumbers({ roles }: Actor): boolean {
  return roles.includes('UnionRep') || roles.includes('Management');
}
