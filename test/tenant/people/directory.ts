import type { DatabaseSync } from 'node:sqlite';
import type { Person, PersonChange } from './person.ts';

/** One entry of what changed, newest last; `properties` names what an update touched. */
interface DirectoryChange {
  readonly position: number;
  readonly personId: string;
  readonly removed: boolean;
  readonly properties: readonly string[];
}

export interface Directory {
  importPeople(people: readonly Person[]): void;
  get(id: string): Person | undefined;
  /** By object id or user principal name, as Graph's `/users/{id | userPrincipalName}`. */
  find(idOrPrincipalName: string): Person | undefined;
  /** Everybody, by id. The array must not be changed. */
  list(): readonly Person[];
  count(): number;
  directReports(id: string): readonly Person[];
  /** Refuses an unknown person. */
  update(id: string, change: PersonChange): Person;
  remove(id: string): void;
  /** The number of the newest change; the place a delta token remembers. */
  position(): number;
  changesSince(position: number): readonly DirectoryChange[];
  /** Changes before this one are no longer known: a delta token from before it is lost. */
  oldestKnown(): number;
  /** For after the tables were emptied: forgets what is held in memory, and with it every delta token. */
  forget(): void;
}

/** People in SQLite, held in memory as well: 50,000 of them are read far more often than written. */
export function createDirectory(database: DatabaseSync): Directory {
  database.exec(`
    create table if not exists people (id text primary key, row text not null);
    create table if not exists people_changes (
      position integer primary key autoincrement, person_id text not null, removed integer not null, properties text not null);
  `);
  const all = database.prepare('select id, row from people');
  const insert = database.prepare('insert or replace into people (id, row) values (?, ?)');
  const erase = database.prepare('delete from people where id = ?');
  const note = database.prepare(
    'insert into people_changes (person_id, removed, properties) values (?, ?, ?)',
  );
  const newest = database.prepare(
    "select seq as position from sqlite_sequence where name = 'people_changes'",
  );
  const oldest = database.prepare('select min(position) as position from people_changes');
  const since = database.prepare('select * from people_changes where position > ? order by position');
  let known: Map<string, Person> | undefined;
  let derived: Derived | undefined;

  const position = () => Number(newest.get()?.position ?? 0);
  const load = () => {
    known ??= new Map(all.all().map((row) => [String(row.id), JSON.parse(String(row.row))]));
    return known;
  };
  const views = () => {
    derived ??= derive(load());
    return derived;
  };
  const save = (person: Person, properties: readonly string[]) => {
    insert.run(person.id, JSON.stringify(person));
    note.run(person.id, 0, JSON.stringify(properties));
  };

  return {
    importPeople(people) {
      database.exec('begin');
      try {
        for (const person of people) save(person, Object.keys(person));
        database.exec('commit');
      } catch (cause) {
        database.exec('rollback');
        throw cause;
      }
      known = undefined;
      derived = undefined;
    },
    get: (id) => load().get(id),
    find: (key) => load().get(key) ?? views().byPrincipalName.get(key.toLowerCase()),
    list: () => views().sorted,
    count: () => load().size,
    directReports: (id) => views().reports.get(id) ?? [],
    update(id, change) {
      const before = load().get(id);
      if (!before) throw new Error(`Nobody in the directory has the id ${id}.`);
      const after = { ...before, ...change };
      save(after, Object.keys(change));
      load().set(id, after);
      derived = undefined;
      return after;
    },
    remove(id) {
      erase.run(id);
      note.run(id, 1, '[]');
      load().delete(id);
      derived = undefined;
    },
    position,
    oldestKnown: () => Number(oldest.get()?.position ?? position() + 1),
    changesSince: (place) =>
      since.all(place).map((row) => ({
        position: Number(row.position),
        personId: String(row.person_id),
        removed: row.removed === 1,
        properties: JSON.parse(String(row.properties)),
      })),
    forget() {
      known = undefined;
      derived = undefined;
      // A hole in the numbers: a token from before the reset points to the far side of it.
      database.exec("insert into people_changes (person_id, removed, properties) values ('', 1, '[]')");
      database.exec('delete from people_changes');
    },
  };
}

/** What is worked out of the people when it is asked for, and again after a change. */
interface Derived {
  readonly byPrincipalName: ReadonlyMap<string, Person>;
  readonly reports: ReadonlyMap<string, Person[]>;
  readonly sorted: readonly Person[];
}

function derive(people: ReadonlyMap<string, Person>): Derived {
  const sorted = [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    byPrincipalName: new Map(sorted.map((person) => [person.userPrincipalName.toLowerCase(), person])),
    reports: Map.groupBy(
      sorted.filter((person) => person.managerId !== null),
      (person) => person.managerId ?? '',
    ),
    sorted,
  };
}
