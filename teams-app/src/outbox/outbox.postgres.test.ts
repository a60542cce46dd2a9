import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../stores/postgres/database.ts';
import { migrate } from '../stores/postgres/migrate.ts';
import { openPostgresSchema } from '../stores/postgres/postgres-schema.ts';
import { largeActsContract } from './large-acts.contract.ts';
import { outboxContract } from './outbox.contract.ts';
import { parkedWritesContract } from './parked-writes.contract.ts';

let database: Database;
beforeAll(async () => {
  database = await openPostgresSchema(process.env.DATABASE_URL ?? '');
  await migrate(database);
});
afterAll(() => database.close());

outboxContract('PostgreSQL', () => database);
largeActsContract('PostgreSQL', () => database);
parkedWritesContract('PostgreSQL', () => database);
