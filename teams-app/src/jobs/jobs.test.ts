import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../stores/postgres/database.ts';
import { openPgliteDatabase } from '../stores/postgres/pglite-database.ts';
import { jobsContract } from './jobs.contract.ts';

let database: Database;
beforeAll(async () => {
  database = await openPgliteDatabase();
});
afterAll(() => database.close());

jobsContract('PGlite', () => database, 'jobs');
