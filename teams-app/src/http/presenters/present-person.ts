import type { Person } from '@rod-trad/shared/domain/person';

/** A person as others see one: an id to link by and a name to read. Absent when the directory no longer has the person. */
export function presentPerson(person: Person | undefined): { id: string; name: string } | undefined {
  return person && { id: person.id, name: person.name };
}
