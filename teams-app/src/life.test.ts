import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { createLife, type LifeParts } from './life.ts';
import type { TableStatus } from './read-model/read-model.ts';

const asOf = toInstant(new Date('2026-11-23T08:00:00Z'));
const unread: TableStatus[] = [
  { name: 'people', rows: 0, asOf: undefined, failure: undefined },
  { name: 'measures', rows: 0, asOf: undefined, failure: undefined },
];
const whole = unread.map((table) => ({ ...table, asOf }));

/** A service whose parts write down what is asked of them. `load` and `refresh` change what the tables say. */
function open(
  over: { load?: (set: (tables: TableStatus[]) => void) => Promise<void>; broken?: string } = {},
) {
  const log: string[] = [];
  let tables = unread;
  const waits: (() => void)[] = [];
  const stores = {
    readModel: {
      status: () => tables,
      load: async () => {
        log.push('load');
        await (over.load ?? (async (set) => set(whole)))((next) => {
          tables = next;
        });
      },
      gaps: ({ on }: { on: string }) => void log.push(`count ${on}`),
      refresh: async () => void log.push('refresh'),
      refreshTable: async (name: string) => void log.push(`refresh ${name}`),
    },
    schema: {
      check: async () => void log.push('check'),
      faults: () => (over.broken === undefined ? [] : [{}]),
      isBroken: (name: string) => name === over.broken,
      tableOf: (resource: string) => (resource.endsWith('/lists/1') ? 'measures' : undefined),
    },
    writes: {
      restore: async () => void log.push('restore'),
      drain: async () => void log.push('drain'),
      stop: async () => void log.push('stop'),
      close: async () => void log.push('close'),
    },
  };
  const life = createLife({
    config: { refreshSeconds: 30 },
    stores: stores as unknown as LifeParts['stores'],
    clock: {
      now: () => new Date(asOf),
      // Short waits pass at once; the pauses between refreshes are ended by the test.
      wait: (ms) =>
        ms === 50 ? new Promise((r) => setImmediate(r)) : new Promise((r) => void waits.push(r)),
      random: () => 0,
    },
    report: (where) => void log.push(`trouble: ${where}`),
    startJobs: async () => {
      log.push('jobs');
      return { stop: async () => void log.push('jobs stopped') };
    },
  });
  return {
    life,
    log,
    set: (next: TableStatus[]) => {
      tables = next;
    },
  };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the life of the service', () => {
  it('loads, shows what is pending, and only then answers and works', async () => {
    const { life, log } = open();
    expect(life.ready()).toBe(false);
    await life.start();
    expect(life.ready()).toBe(true);
    expect(log.slice(0, 5)).toEqual(['check', 'load', 'restore', 'count 2026-11-23', 'drain']);
    await life.stop();
    expect(log.slice(-3)).toEqual(['stop', 'jobs stopped', 'close']);
  });

  it('answers from the kept copy while SharePoint has not answered yet', async () => {
    const { life } = open({
      load: (set) => {
        set(whole);
        return new Promise(() => {});
      },
    });
    await life.start();
    expect(life.ready()).toBe(true);
    await life.stop();
  });

  it('goes on trying when nothing could be read, and answers as soon as it can', async () => {
    const { life, log, set } = open({ load: async () => {} });
    await life.start();
    expect(life.ready()).toBe(false);
    expect(log).not.toContain('drain');
    set(whole);
    life.refreshSoon('sites/a/lists/other');
    for (let i = 0; i < 5; i += 1) await settle();
    expect(life.ready()).toBe(true);
    expect(log).toContain('jobs');
    await life.stop();
  });

  it('starts with a broken list, and looks again whether it has been mended', async () => {
    const [people, measures] = unread;
    if (people === undefined || measures === undefined) throw new Error('no tables');
    const { life, log } = open({
      broken: 'measures',
      load: async (set) => set([{ ...people, asOf }, measures]),
    });
    await life.start();
    expect(life.ready()).toBe(true);
    for (let i = 0; i < 3; i += 1) await settle();
    expect(log.filter((line) => line === 'check').length).toBeGreaterThan(1);
    await life.stop();
  });

  it('asks only the list it was told of', async () => {
    const { life, log } = open();
    await life.start();
    await settle();
    const before = log.filter((line) => line === 'refresh').length;
    life.refreshSoon('sites/a/lists/1');
    await settle();
    expect(log).toContain('refresh measures');
    expect(log.filter((line) => line === 'refresh')).toHaveLength(before);
    await life.stop();
  });

  it('asks all when told of a list that is none of ours', async () => {
    const { life, log } = open();
    await life.start();
    await settle();
    const before = log.filter((line) => line === 'refresh').length;
    life.refreshSoon('sites/a/lists/other');
    await settle();
    expect(log.filter((line) => line === 'refresh').length).toBe(before + 1);
    await life.stop();
  });

  it('can be stopped in the middle of its start', async () => {
    const { life, log } = open({ load: () => new Promise(() => {}) });
    void life.start();
    await settle();
    await life.stop();
    expect(life.ready()).toBe(false);
    expect(log).not.toContain('jobs');
  });
});
