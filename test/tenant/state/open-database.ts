import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The tenant's whole memory: one SQLite file in the data folder, or nothing on disk when there is no folder. */
export function openDatabase(dataFolder: string | undefined): DatabaseSync {
  if (dataFolder === undefined) return new DatabaseSync(':memory:');
  mkdirSync(dataFolder, { recursive: true });
  const database = new DatabaseSync(join(dataFolder, 'tenant.sqlite'));
  database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
  return database;
}
