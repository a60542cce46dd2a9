import { afterAll, beforeAll } from 'vitest';
import type { Database } from './database.ts';
import { importFilesContract } from './import-files.contract.ts';
import { migrate } from './migrate.ts';
import { openPostgresSchema } from './postgres-schema.ts';

let database: Database;
beforeAll(async () => {
  database = await openPostgresSchema(process.env.DATABASE_URL ?? '');
  await migrate(database);
});
afterAll(() => database.close());

importFilesContract('PostgreSQL', () => database);
