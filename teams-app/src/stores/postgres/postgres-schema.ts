import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import { createPgDatabase } from './pg-database.ts';

/** For tests: a schema of its own on a real server, gone when it is closed. */
export async function openPostgresSchema(connectionString: string): Promise<Database> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const outside = createPgDatabase({ connectionString });
  await outside.exec(`create schema ${schema}`);
  const inside = createPgDatabase({ connectionString, schema });
  return {
    ...inside,
    async close() {
      await inside.close();
      await outside.exec(`drop schema ${schema} cascade`);
      await outside.close();
    },
  };
}
