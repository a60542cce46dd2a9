import { afterAll, beforeAll } from 'vitest';
import type { Database } from './database.ts';
import { ledgersContract } from './ledgers.contract.ts';
import { migrate } from './migrate.ts';
import { openPgliteDatabase } from './pglite-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openPgliteDatabase();
  await migrate(database);
});
afterAll(() => database.close());

ledgersContract('PGlite', () => database);
