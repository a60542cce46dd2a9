import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@rod-trad/teams-app/stores/postgres/migrate';
import { openPgliteDatabase } from '@rod-trad/teams-app/stores/postgres/pglite-database';

const root = join(import.meta.dirname, '../..');

/**
 * A folder for the product's own data with an empty database in it, copied from one that is made once: a new
 * PGlite costs some six seconds of work, and nearly every story and page starts the product anew. The start on
 * an empty folder is seen where `npm start` is.
 */
export async function newDataFolder(): Promise<string> {
  const empty = join(root, '.cache', `database-${fingerprint()}`);
  if (!existsSync(empty)) await makeDatabase(empty);
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  cpSync(empty, folder, { recursive: true });
  return folder;
}

/** What the files of an empty database follow from: the migrations, and the PostgreSQL that is within PGlite. */
function fingerprint(): string {
  const migrations = createRequire(import.meta.url).resolve('@rod-trad/teams-app/stores/postgres/migrations');
  const made = [readFileSync(migrations), readFileSync(join(root, 'package-lock.json'))];
  return made
    .reduce((hash, part) => hash.update(part), createHash('sha256'))
    .digest('hex')
    .slice(0, 16);
}

async function makeDatabase(folder: string): Promise<void> {
  const making = `${folder}-${randomUUID()}`;
  mkdirSync(making, { recursive: true });
  const database = await openPgliteDatabase(making);
  await migrate(database);
  await database.close();
  try {
    renameSync(making, folder);
  } catch {
    // Another test file made it in the meantime.
    rmSync(making, { recursive: true });
  }
}
