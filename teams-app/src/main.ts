import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { assemble } from './assemble.ts';
import { ConfigFault, readConfig } from './config.ts';
import { readCredential } from './credentials.ts';
import type { Database } from './stores/postgres/database.ts';
import { deferDatabase } from './stores/postgres/deferred-database.ts';
import { migrate } from './stores/postgres/migrate.ts';
import { createPgDatabase } from './stores/postgres/pg-database.ts';
import { openPgliteDatabase } from './stores/postgres/pglite-database.ts';

/** Starts the service from the environment, and ends it cleanly on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  const config = readConfig();
  const packageFile = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(packageFile));
  // PGlite takes seconds to open for the first time; the health page answers meanwhile.
  const opening = openDatabase(config.databaseUrl, config.dataFolder);
  const database = deferDatabase(opening, config.databaseUrl === undefined ? 'pglite' : 'postgres');
  const { app, life } = await assemble({
    config,
    version,
    credentials: {
      graph: await readCredential(config.credential),
      bot: config.bot.identity && (await readCredential(config.bot.identity.credential)),
    },
    database,
    pages: { tab: builtPages('tab'), addin: builtPages('addin') },
  });

  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    app.log.info({ signal }, 'stopping');
    await app.close();
    await life.stop();
    await database.close();
    // A call that nobody waits for any longer must not keep the process.
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));

  await app.listen({ port: config.port, host: config.host });
  await opening;
  await life.start();
  app.log.info({ ready: life.ready() }, 'started');
}

async function openDatabase(url: string | undefined, folder: string): Promise<Database> {
  const database =
    url === undefined ? await openPgliteDatabase(folder) : createPgDatabase({ connectionString: url });
  await migrate(database);
  return database;
}

function builtPages(workspace: 'tab' | 'addin'): string {
  return fileURLToPath(new URL(`../../${workspace}/dist/`, import.meta.url));
}

main().catch((error: unknown) => {
  // Before the log exists, and for whoever sits at the terminal: the words alone when they say what to do.
  console.error(error instanceof ConfigFault ? error.message : error);
  process.exit(1);
});
