import type { PersonId } from '../domain/ids.ts';

/** App roles in Entra. Leaders and employees need none: the organisation says who they are. */
export const roles = ['HrAdviser', 'UnionRep', 'Management', 'Administrator'] as const;
export type Role = (typeof roles)[number];

/** Who asks, as the validated token says: never what the browser claims. */
export interface Actor {
  readonly personId: PersonId;
  readonly roles: readonly Role[];
}
