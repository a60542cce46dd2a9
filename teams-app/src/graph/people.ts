import type { PersonId } from '@rod-trad/shared/domain/ids';
import type { Person } from '@rod-trad/shared/domain/person';

/** Where people come from. */
export interface People {
  /** Everybody, and the token from which to ask for changes; the token is taken before the reading begins. */
  load(): Promise<{ readonly people: readonly Person[]; readonly token: string }>;
  changes(token: string): Promise<PeopleFeed>;
}

export type PeopleFeed =
  | {
      readonly kind: 'changes';
      readonly changed: readonly PersonChange[];
      readonly removed: readonly PersonId[];
      readonly token: string;
    }
  /** The token is too old: read everybody anew. */
  | { readonly kind: 'resync' };

/** The feed promises the changed properties only, so the others stay as they were. */
export interface PersonChange {
  readonly id: PersonId;
  apply(before: Person | undefined): Person;
}
