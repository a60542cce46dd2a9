import { setImmediate, setTimeout } from 'node:timers/promises';
import { type Bot, createBot } from '@rod-trad/bot/create-bot';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { closeCards } from '@rod-trad/shared/use-cases/close-cards';
import { type Delivery, deliverNudges } from '@rod-trad/shared/use-cases/deliver-nudges';
import { planNudges } from '@rod-trad/shared/use-cases/plan-nudges';
import type { UseCaseContext } from '@rod-trad/shared/use-cases/use-case';
import { type App, createApp } from './app.ts';
import { assembleStores } from './assemble-stores.ts';
import { bindBotUseCases } from './bot-adapter/bind-bot-use-cases.ts';
import { createBotIdentity } from './bot-adapter/bot-identity.ts';
import type { Config } from './config.ts';
import type { Clock } from './graph/clock.ts';
import type { AppCredential } from './graph/entra-application.ts';
import { describeHealth } from './http/health.ts';
import { createEntraKeys } from './http/hooks/authenticate.ts';
import { readSheets } from './import/read-sheets.ts';
import { oneAtATime } from './jobs/one-at-a-time.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { createLife, type Life } from './life.ts';
import { createReport } from './report.ts';
import type { Database } from './stores/postgres/database.ts';
import { createSqlAuditLog } from './stores/postgres/sql-audit-log.ts';
import { createSqlConversations } from './stores/postgres/sql-conversations.ts';
import { createSqlImportFiles } from './stores/postgres/sql-import-files.ts';
import { createSqlNudgeLedger } from './stores/postgres/sql-nudge-ledger.ts';
import { createSqlNudgePreferences } from './stores/postgres/sql-nudge-preferences.ts';
import { createTextSeal } from './stores/text-seal/create-text-seal.ts';
import { missingKeys } from './stores/text-seal/missing-keys.ts';

export interface AssemblyParts {
  readonly config: Config;
  readonly version: string;
  readonly credentials: { readonly graph: AppCredential; readonly bot: AppCredential | undefined };
  /** Migrated, or about to be; closed by whoever opened it. */
  readonly database: Database;
  readonly pages: { readonly tab: string; readonly addin: string };
  readonly log?: { write(line: string): void };
}

export interface Service {
  readonly app: App;
  readonly life: Life;
}

/** So many refreshes without an answer, three minutes as it is set from the start, and what is shown is said to be old. */
const missedRefreshes = 6;

const nothingDelivered: Delivery = { sent: 0, undeliverable: 0, cancelled: 0, later: 0 };

/** Waits do not keep the process alive: the listening socket does, until it is closed. */
const clock: Clock = {
  now: () => new Date(),
  wait: (ms) => setTimeout(ms, undefined, { ref: false }),
  random: Math.random,
};

/** A card is answered within a second: so much of it is for SharePoint, and the rest for all else an answer takes. */
const cardPatienceMs = 500;

/** As long as the queue lets a job run. */
const longestRoundMs = 600_000;

/** Puts the whole service together. Nothing runs yet: the caller listens, then starts its life. */
export async function assemble(parts: AssemblyParts): Promise<Service> {
  const { config, database, version } = parts;
  let app: App | undefined;
  const report = createReport(() => app?.log);
  const stores = assembleStores({
    config,
    credential: parts.credentials.graph,
    version,
    database,
    clock,
    report,
  });
  const { readModel, writes, schema } = stores;
  const ledger = createSqlNudgeLedger(database);
  const files = createSqlImportFiles(database, readSheets, clock.now);
  const keyIds = config.talkKeys.map(({ id }) => id);
  const context: UseCaseContext = {
    records: readModel,
    writes,
    ledger,
    preferences: createSqlNudgePreferences(database),
    audit: createSqlAuditLog(database),
    files,
    seal: createTextSeal(config.talkKeys),
    now: clock.now,
    aggregateThreshold: config.aggregateThreshold,
    breathe: () => setImmediate(),
  };
  // A row that cannot be read looks like one that is gone: on half a picture nobody is asked, and no question given up.
  const isWhole = () =>
    readModel
      .status()
      .every(({ name, asOf }) => asOf !== undefined && (name === 'people' || !schema.isBroken(name)));
  // One round at a time, whoever asks for it. The queue gives a job away again when a sign of life is late, and the round it belonged to
  // goes on: two of them would have twice as much on its way, and as much in doubt when the process dies.
  const deliver = oneAtATime(
    async () =>
      isWhole()
        ? deliverNudges(context, bot.sender, config.quietTimes, { claimMs: config.nudgeClaimMs })
        : nothingDelivered,
    longestRoundMs,
    () => performance.now(),
  );
  const bot: Bot = createBot({
    settings: {
      identity: botIdentity(parts),
      tenantId: config.tenantId,
      teamsAppId: config.teamsAppId,
      tabUrl: `${config.publicUrl}/tab/`,
      serviceUrl: config.bot.serviceUrl,
    },
    conversations: createSqlConversations(database),
    useCases: {
      ...bindBotUseCases(
        { ...context, writes: { ...writes, submit: (batch) => writes.submit(batch, cardPatienceMs) } },
        config.quietTimes,
      ),
      person: (id) => {
        const person = readModel.person(id);
        return person?.active === true ? person : undefined;
      },
      reachable: async (id) => {
        await ledger.unblock(id);
        // What waited for the person is sent now; a minute later the job would do it.
        void deliver().catch((error: unknown) => report('deliver-nudges', error));
      },
    },
    install: stores.install,
    now: clock.now,
    wait: clock.wait,
    onFault: (error) => report('bot', error),
  });
  const life = createLife({
    config,
    stores,
    clock,
    report,
    startJobs: async () => {
      // A folder has one process at a time: whatever was on its way belongs to one that is gone.
      if (config.databaseUrl === undefined) await ledger.recover(toInstant(clock.now()));
      return startJobs({
        database,
        schema: 'jobs',
        alone: config.databaseUrl === undefined,
        planNudges: async () => (isWhole() ? planNudges(context, config.quietTimes) : 0),
        deliverNudges: deliver,
        closeCards: async () => (isWhole() ? closeCards(context, bot.sender) : 0),
        forget: async () => {
          await writes.forget();
          await files.forget();
        },
        onFailure: report,
      });
    },
  });
  const staleAfterMs = config.refreshSeconds * 1_000 * missedRefreshes;
  app = await createApp({
    config,
    context,
    keys: createEntraKeys(config),
    ready: life.ready,
    staleAfterMs,
    onChangeHint: life.refreshSoon,
    bot,
    pages: parts.pages,
    health: async () =>
      describeHealth({
        version,
        ready: life.ready(),
        now: clock.now(),
        staleAfterMs,
        revision: readModel.revision,
        tables: readModel.status(),
        // Before the first load the database may still be opening, and the page must not wait for it.
        outbox: life.ready() ? await writes.status() : { pending: 0, oldest: undefined, conflicts: 0 },
        schemaFaults: [...schema.inWords(), ...missingKeys(readModel, keyIds)],
      }),
    parkedWrites: async () => (life.ready() ? writes.parked() : []),
    ...(parts.log === undefined ? {} : { log: parts.log }),
  });
  return { app, life };
}

/** Without a registration, as in the Agents Playground, anybody may call the bot. */
function botIdentity({ config, credentials }: AssemblyParts) {
  const { identity, openIdMetadata } = config.bot;
  if (identity === undefined || credentials.bot === undefined) return undefined;
  const { appId: clientId } = identity;
  return createBotIdentity({ ...config, clientId, credential: credentials.bot }, openIdMetadata);
}
