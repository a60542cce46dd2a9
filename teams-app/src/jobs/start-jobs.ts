import type { Delivery } from '@rod-trad/shared/use-cases/deliver-nudges';
import { PgBoss } from 'pg-boss';
import type { Database } from '../stores/postgres/database.ts';

export interface Jobs {
  stop(): Promise<void>;
}

export interface JobParts {
  readonly database: Database;
  /** Schema of the queue's own tables. */
  readonly schema: string;
  /** Puts what is due into the ledger; gives the number added. */
  readonly planNudges: () => Promise<number>;
  /** Sends one round of what is planned. */
  readonly deliverNudges: () => Promise<Delivery>;
  /** Replaces the cards whose questions are no longer open; gives how many. */
  readonly closeCards: () => Promise<number>;
  /** Forgets what is no longer needed of the outbox. */
  readonly forget: () => Promise<void>;
  /** This process is the only one there can be: what the queue says is being worked on belongs to one that is gone. */
  readonly alone: boolean;
  /** Seconds between looks at the queue. */
  readonly pollSeconds?: number;
  readonly onFailure: (job: string, error: unknown) => void;
}

const deliverEveryMs = 10_000;
const timeZone = 'Europe/Oslo';

/**
 * What one replica does for all of them, on a schedule kept in the database. `exclusive` lets a job wait or run once
 * at a time, however many replicas there are. What each replica does for itself, every few seconds, is in `repeat.ts`:
 * the queue's schedule knows minutes, and a read model belongs to its own process.
 */
export async function startJobs(parts: JobParts): Promise<Jobs> {
  const { database, onFailure } = parts;
  const boss = new PgBoss({
    backend: database.backend,
    db: {
      // Scripts come without parameters and hold several statements, transactions of their own among them.
      executeSql: async (text, values) => ({
        rows: [...(values?.length ? await database.query(text, values) : await database.exec(text))],
      }),
    },
    schema: parts.schema,
    persistWarnings: false,
    // With the heartbeat below, the work of a replica that died is free for another within half a minute.
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on('error', (error) => onFailure('queue', error));
  await boss.start();

  const deliverAll = async () => {
    let round: Delivery;
    do round = await parts.deliverNudges();
    while (round.sent > 0);
  };
  const jobs = [
    {
      name: 'plan-nudges',
      cron: '*/10 * * * *',
      async work() {
        if ((await parts.planNudges()) > 0) await boss.send('deliver-nudges');
      },
    },
    { name: 'deliver-nudges', cron: '* * * * *', work: deliverAll },
    {
      name: 'close-cards',
      cron: '* * * * *',
      async work() {
        await parts.closeCards();
      },
    },
    { name: 'forget', cron: '30 3 * * *', work: parts.forget },
  ];
  for (const { name, cron, work } of jobs) {
    const terms = { retryLimit: 0, expireInSeconds: 600, heartbeatSeconds: 10 };
    await boss.createQueue(name, { policy: 'exclusive', ...terms });
    await boss.updateQueue(name, terms);
    if (parts.alone) await boss.deleteAllJobs(name);
    await boss.work(name, { pollingIntervalSeconds: parts.pollSeconds ?? 5 }, async () => {
      await work().catch((error: unknown) => onFailure(name, error));
    });
    await boss.schedule(name, cron, null, { tz: timeZone });
  }
  // Somebody who starts the service wants to see what is due now, not in ten minutes.
  await boss.send('plan-nudges');
  await boss.send('deliver-nudges');
  // Oftener than the queue's minute: what was held up, or taken up again, is not to wait for it. One that waits or runs is enough.
  const again = setInterval(() => {
    boss.send('deliver-nudges').catch((error: unknown) => onFailure('deliver-nudges', error));
  }, deliverEveryMs);
  return {
    stop: () => {
      clearInterval(again);
      return boss.stop({ graceful: true, close: false, timeout: 10_000 });
    },
  };
}
