import type { Person } from '../domain/person.ts';
import type { Actor } from '../policies/actor.ts';
import { mayFindPeople } from '../policies/settings.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** So many are enough to choose among; whoever has more types on. */
const mostFound = 20;

/** People by a part of their name, for whoever decides something for one of them. Names alone; those that begin with it first. */
export async function findPeople(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
  part: string,
): Promise<Outcome<readonly Person[]>> {
  if (!mayFindPeople(actor)) return { kind: 'forbidden' };
  const sought = part.trim().toLocaleLowerCase('nb');
  if (sought.length < 2) return { kind: 'ok', value: [] };
  const placeIn = ({ name }: Person) => name.toLocaleLowerCase('nb').indexOf(sought);
  const found = records
    .people()
    .filter((person) => person.active && placeIn(person) >= 0)
    .toSorted((a, b) => Math.sign(placeIn(a)) - Math.sign(placeIn(b)) || a.name.localeCompare(b.name, 'nb'));
  return { kind: 'ok', value: found.slice(0, mostFound) };
}
