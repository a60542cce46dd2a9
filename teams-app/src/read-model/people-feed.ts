import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '@rod-trad/shared/domain/ids';
import { type IsoInstant, toInstant } from '@rod-trad/shared/domain/iso-date';
import type { Person } from '@rod-trad/shared/domain/person';
import type { People } from '../graph/people.ts';
import type { ReadModelPersistence } from './persistence.ts';

/** The people of the directory in memory, filled and kept fresh like a table. */
export interface PeopleFeed {
  person(id: PersonId): Person | undefined;
  /** What is handed out never changes afterwards. */
  all(): readonly Person[];
  asOf(): IsoInstant | undefined;
  restore(): Promise<void>;
  /** Gives true when a reader can see a difference. */
  refresh(): Promise<boolean>;
}

export function createPeopleFeed(
  people: People,
  persistence: ReadModelPersistence,
  now: () => Date,
): PeopleFeed {
  let byId = new Map<PersonId, Person>();
  let list: readonly Person[] | undefined;
  let token: string | undefined;
  let asOf: IsoInstant | undefined;

  const take = (everybody: readonly Person[]) => {
    byId = new Map(everybody.map((person) => [person.id, person]));
    list = undefined;
  };

  const readInFull = async (at: IsoInstant): Promise<boolean> => {
    const loaded = await people.load();
    await persistence.clear('people');
    await persistence.save('people', { upserts: loaded.people, removed: [], token: loaded.token, asOf: at });
    take(loaded.people);
    token = loaded.token;
    return true;
  };

  return {
    person: (id) => byId.get(id),
    all() {
      list ??= [...byId.values()];
      return list;
    },
    asOf: () => asOf,
    async restore() {
      const copy = await persistence.load('people');
      if (copy === undefined) return;
      take(copy.rows);
      ({ token, asOf } = copy);
    },
    async refresh() {
      const at = toInstant(now());
      const feed = token === undefined ? undefined : await people.changes(token);
      if (feed?.kind !== 'changes') {
        const changed = await readInFull(at);
        asOf = at;
        return changed;
      }
      const upserts = feed.changed
        .map((change) => change.apply(byId.get(change.id)))
        .filter((person) => !isDeepStrictEqual(person, byId.get(person.id)));
      const removed = feed.removed.filter((id) => byId.has(id));
      await persistence.save('people', { upserts, removed, token: feed.token, asOf: at });
      for (const person of upserts) byId.set(person.id, person);
      for (const id of removed) byId.delete(id);
      token = feed.token;
      asOf = at;
      if (upserts.length + removed.length === 0) return false;
      list = undefined;
      return true;
    },
  };
}
