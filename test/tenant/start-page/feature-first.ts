import type { TenantContext } from '../context.ts';
import type { Person } from '../people/person.ts';

/**
 * Names the people the start page shall show first, in their order: those the municipality has something for, such
 * as the leader with a measure that is due. Whoever fills the tenant calls it; a reset forgets it.
 */
export function featureFirst(tenant: TenantContext, personIds: readonly string[]): void {
  prepare(tenant);
  const insert = tenant.database.prepare('INSERT OR IGNORE INTO featured_first (person_id) VALUES (?)');
  for (const personId of personIds) insert.run(personId);
}

export function featuredFirst(tenant: TenantContext): Person[] {
  prepare(tenant);
  return tenant.database
    .prepare('SELECT person_id FROM featured_first ORDER BY place')
    .all()
    .map((row) => tenant.directory.get(String(row.person_id)))
    .filter((person) => person !== undefined)
    .filter((person) => person.accountEnabled);
}

function prepare(tenant: TenantContext): void {
  tenant.database.exec(
    'CREATE TABLE IF NOT EXISTS featured_first (place INTEGER PRIMARY KEY, person_id TEXT NOT NULL UNIQUE) STRICT',
  );
}
