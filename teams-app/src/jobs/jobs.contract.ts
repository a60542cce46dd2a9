import type { Delivery } from '@rod-trad/shared/use-cases/deliver-nudges';
import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from '../stores/postgres/database.ts';
import { type JobParts, type Jobs, startJobs } from './start-jobs.ts';

const nothing: Delivery = { sent: 0, undeliverable: 0, cancelled: 0, later: 0 };

/** That the schedule runs on one database. `schema` names the queue's own tables. */
export function jobsContract(name: string, current: () => Database, schema: string): void {
  describe(`jobs: ${name}`, () => {
    const running: Jobs[] = [];
    const failures: string[] = [];
    const start = async (over: Partial<JobParts>) => {
      const jobs = await startJobs({
        database: current(),
        schema,
        alone: true,
        planNudges: async () => 0,
        deliverNudges: async () => nothing,
        closeCards: async () => 0,
        forget: async () => {},
        pollSeconds: 0.5,
        onFailure: (job, error) =>
          void failures.push(`${job}: ${error instanceof Error ? error.message : ''}`),
        ...over,
      });
      running.push(jobs);
    };
    afterEach(async () => {
      await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
    });

    it('plans at the start and delivers until nothing is left', async () => {
      const rounds = [3, 2, 0];
      await new Promise<void>((resolve, reject) => {
        start({
          planNudges: async () => 5,
          deliverNudges: async () => {
            const sent = rounds.shift() ?? 0;
            if (sent === 0) resolve();
            return { ...nothing, sent };
          },
        }).catch(reject);
      });
      expect(rounds).toEqual([]);
      expect(failures).toEqual([]);
    });

    it('reports a job that fails, and starts again where the tables are already there', async () => {
      await new Promise<void>((resolve, reject) => {
        start({
          planNudges: () => Promise.reject(new Error('ledger is gone')),
          onFailure: (job, error) => {
            failures.push(`${job}: ${(error as Error).message}`);
            resolve();
          },
        }).catch(reject);
      });
      expect(failures.splice(0)).toEqual(['plan-nudges: ledger is gone']);
    });
  });
}
