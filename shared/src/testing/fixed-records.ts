import { createGapEngines } from '../domain/gap/gap-engines.ts';
import type { PersonId } from '../domain/ids.ts';
import { norwegianDay, toInstant } from '../domain/iso-date.ts';
import { organise } from '../domain/organisation.ts';
import type { Person } from '../domain/person.ts';
import type { Role } from '../domain/role.ts';
import { indexes, type Records } from '../stores/records.ts';
import type { TableName, Tables } from '../stores/tables.ts';

export interface FixedRecords extends Records {
  put<T extends TableName>(table: T, entity: Tables[T]): void;
  /** These and no others hold the role. */
  give(role: Role, ...ids: readonly PersonId[]): void;
}

/** A read model over plain arrays, for tests of use cases. Each put gives the row a new version. */
export function fixedRecords(
  people: readonly Person[],
  rows: { readonly [T in TableName]?: readonly Tables[T][] },
  now: Date,
): FixedRecords {
  const tables = new Map<TableName, Map<string, { entity: Tables[TableName]; version: number }>>();
  const holding = new Map<Role, readonly PersonId[]>();
  let revision = 0;
  const table = (name: TableName) => {
    const found = tables.get(name) ?? new Map<string, { entity: Tables[TableName]; version: number }>();
    tables.set(name, found);
    return found;
  };
  const put = (name: TableName, entity: Tables[TableName]) => {
    revision += 1;
    table(name).set(entity.id, { entity, version: (table(name).get(entity.id)?.version ?? 0) + 1 });
  };
  for (const [name, entities] of Object.entries(rows)) for (const e of entities) put(name as TableName, e);
  // What is worked out of all rows is kept until one of them changes.
  const kept = new Map<string, unknown>();
  let keptAt = -1;
  const keep = <Value>(name: string, make: () => Value): Value => {
    if (keptAt !== revision) kept.clear();
    keptAt = revision;
    if (!kept.has(name)) kept.set(name, make());
    return kept.get(name) as Value;
  };
  const all = <T extends TableName>(name: T): readonly Tables[T][] =>
    keep(name, () => [...table(name).values()].map((row) => row.entity) as Tables[T][]);
  const where: Records['where'] = (name, value) => {
    const field = indexes[name];
    const index = keep(`${name} by ${field}`, () =>
      Map.groupBy(all(name), (row) => (row as unknown as Record<string, unknown>)[field]),
    );
    return index.get(value) ?? [];
  };
  const organisation = () =>
    keep('organisation', () => organise(all('units'), all('employments'), norwegianDay(now)));
  const engines = () =>
    keep('engines', () =>
      createGapEngines({
        organisation: organisation(),
        competences: all('competences'),
        requirements: all('requirements'),
        assessmentsOf: (id) => where('assessments', id),
        exemptionsOf: (id) => where('exemptions', id),
      }),
    );

  return {
    asOf: toInstant(now),
    get revision() {
      return revision;
    },
    put,
    isPending: () => false,
    all,
    get: <T extends TableName>(name: T, id: string) => {
      const row = table(name).get(id);
      if (row === undefined) return undefined;
      return { entity: row.entity as Tables[T], etag: `"${row.version}"`, modifiedAt: toInstant(now) };
    },
    where,
    person: (id) => people.find((person) => person.id === id),
    people: () => people,
    holders: (role) => holding.get(role) ?? [],
    give(role, ...ids) {
      revision += 1;
      holding.set(role, ids);
    },
    organisation,
    gaps: (view) => engines().of(view),
  };
}
