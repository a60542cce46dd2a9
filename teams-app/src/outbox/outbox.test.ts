import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../stores/postgres/database.ts';
import { migrate } from '../stores/postgres/migrate.ts';
import { openPgliteDatabase } from '../stores/postgres/pglite-database.ts';
import { largeActsContract } from './large-acts.contract.ts';
import { outboxContract } from './outbox.contract.ts';
import { parkedWritesContract } from './parked-writes.contract.ts';

let database: Database;
beforeAll(async () => {
  database = await openPgliteDatabase();
  await migrate(database);
});
afterAll(() => database.close());

outboxContract('PGlite', () => database);
largeActsContract('PGlite', () => database);
parkedWritesContract('PGlite', () => database);
