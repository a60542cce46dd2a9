import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../stores/postgres/database.ts';
import { createPgDatabase } from '../stores/postgres/pg-database.ts';
import { jobsContract } from './jobs.contract.ts';

const schema = `jobs_${randomUUID().replaceAll('-', '')}`;
let database: Database;
beforeAll(() => {
  database = createPgDatabase({ connectionString: process.env.DATABASE_URL ?? '' });
});
afterAll(async () => {
  await database.exec(`drop schema ${schema} cascade`);
  await database.close();
});

jobsContract('PostgreSQL', () => database, schema);
