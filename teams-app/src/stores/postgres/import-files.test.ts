import { afterAll, beforeAll } from 'vitest';
import type { Database } from './database.ts';
import { importFilesContract } from './import-files.contract.ts';
import { migrate } from './migrate.ts';
import { openPgliteDatabase } from './pglite-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openPgliteDatabase();
  await migrate(database);
});
afterAll(() => database.close());

importFilesContract('PGlite', () => database);
