import type { Person } from '../person.ts';
import { collectionProperties, defaultUserProperties } from './user-properties.ts';

export type UserAnswer = Record<string, unknown>;

/** A person as Graph's `user`: exactly the selected properties, no other. */
export function presentUser(person: Person, select: readonly string[] | undefined): UserAnswer {
  const { managerId: _manager, appRoles: _roles, ...held } = person;
  const values: UserAnswer = { ...held, userType: 'Member' };
  return Object.fromEntries(
    (select ?? defaultUserProperties).map((name) => [
      name,
      values[name] ?? (collectionProperties.has(name) ? [] : null),
    ]),
  );
}

/** The same where Graph promises a `directoryObject` only: manager, direct reports. */
export function presentDirectoryObject(person: Person, select: readonly string[] | undefined): UserAnswer {
  return { '@odata.type': '#microsoft.graph.user', ...presentUser(person, select) };
}
