import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import type { AssembledStores } from './assemble-stores.ts';
import type { Config } from './config.ts';
import type { Clock } from './graph/clock.ts';
import { type Repeated, repeat } from './jobs/repeat.ts';
import type { Jobs, startJobs } from './jobs/start-jobs.ts';
import type { Report } from './report.ts';

export interface LifeParts {
  readonly config: Pick<Config, 'refreshSeconds'>;
  readonly stores: AssembledStores;
  readonly clock: Clock;
  readonly report: Report;
  /** Starts what replicas share; called when there is something to work on. */
  readonly startJobs: () => ReturnType<typeof startJobs>;
}

export interface Life {
  /** True from the moment there is a whole picture to answer from, be it an old one. */
  ready(): boolean;
  start(): Promise<void>;
  /** A list is said to have changed: ask it for changes now rather than at the next turn; every list when it is none of ours. */
  refreshSoon(resource: string): void;
  stop(): Promise<void>;
}

const drainMs = 5_000;
const pollMs = 50;
/** A copy taken up at a restart lacks what was written last; SharePoint has so long to tell before the copy must do. */
const freshMs = 3_000;
/** A call to a SharePoint that does not answer is not waited for: what it was to write is kept. */
const longestEndMs = 10_000;
/** The lists are looked at again after so many refreshes; while something is wrong, after each. */
const refreshesPerCheck = 20;

/** Loading, refreshing, draining, jobs: everything that goes on without a request. */
export function createLife(parts: LifeParts): Life {
  const { stores, clock, report } = parts;
  const { readModel, schema, writes } = stores;
  const loops: Repeated[] = [];
  let refresher: Repeated | undefined;
  let jobs: Jobs | undefined;
  let ready = false;
  let stopped = false;

  const isWhole = () =>
    readModel
      .status()
      .every(({ name, asOf }) => asOf !== undefined || (name !== 'people' && schema.isBroken(name)));
  const checkLists = () => schema.check().catch((error: unknown) => report('check of the lists', error));

  /** The persisted copy is enough to answer from; SharePoint may be away for hours. */
  const loadUntilWhole = async () => {
    await checkLists();
    let over = false;
    const loading = readModel.load().finally(() => {
      over = true;
    });
    for (let waited = 0; !over && !stopped; waited += pollMs) {
      if (waited >= freshMs && isWhole()) break;
      await clock.wait(pollMs);
    }
    if (over) await loading;
  };
  const becomeReady = async () => {
    if (ready || stopped || !isWhole()) return;
    await writes.restore();
    // Counted before anybody waits for it: of 50,000 people it takes seconds.
    readModel.gaps({ on: norwegianDay(clock.now()) });
    ready = true;
    loops.push(every(drainMs, () => writes.drain(), 'outbox'));
    jobs = await parts.startJobs();
  };
  const every = (everyMs: number, work: () => Promise<unknown>, where: string) =>
    repeat(work, { everyMs, wait: pause(clock), onFailure: (error) => report(where, error) });

  const begin = async () => {
    await loadUntilWhole();
    await becomeReady();
    if (stopped) return;
    let turn = 0;
    refresher = every(
      parts.config.refreshSeconds * 1_000,
      async () => {
        turn += 1;
        if (schema.faults().length > 0 || turn % refreshesPerCheck === 0) await checkLists();
        await readModel.refresh();
        await becomeReady();
      },
      'refresh',
    );
    loops.push(refresher);
  };
  let beginning: Promise<void> = Promise.resolve();
  const end = async () => {
    await beginning;
    // First of all: a round through the outbox in the middle of an import would last for hours.
    void writes.stop().catch((error: unknown) => report('outbox', error));
    await Promise.all(loops.map((loop) => loop.stop()));
    await jobs?.stop();
    await writes.close();
  };

  return {
    ready: () => ready,
    start() {
      beginning = begin();
      return beginning;
    },
    refreshSoon(resource) {
      const table = schema.tableOf(resource);
      if (stopped || refresher === undefined) return;
      if (table === undefined) refresher.soon();
      else void readModel.refreshTable(table);
    },
    stop() {
      stopped = true;
      return Promise.race([end(), clock.wait(longestEndMs)]);
    },
  };
}

function pause(clock: Clock) {
  return (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
      void clock.wait(ms).then(resolve);
    });
}
