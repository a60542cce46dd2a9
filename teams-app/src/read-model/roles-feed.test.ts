import { asId } from '@rod-trad/shared/domain/ids';
import { describe, expect, it } from 'vitest';
import { createRolesFeed } from './roles-feed.ts';

describe('who holds a role', () => {
  it('is asked for once an hour, and says when it has changed', async () => {
    let at = new Date('2026-11-26T08:00:00Z');
    let asked = 0;
    let hr = 'solveig';
    const holders = async () => {
      asked += 1;
      return new Map([['HrAdviser' as const, [asId<'Person'>(hr)]]]);
    };
    const feed = createRolesFeed({ holders }, () => at);
    expect(feed.holders('HrAdviser')).toEqual([]);
    expect(await feed.refresh()).toBe(true);
    hr = 'ali';
    expect(await feed.refresh()).toBe(false);
    expect(feed.holders('HrAdviser')).toEqual(['solveig']);
    at = new Date('2026-11-26T09:00:00Z');
    expect(await feed.refresh()).toBe(true);
    expect(feed.holders('HrAdviser')).toEqual(['ali']);
    at = new Date('2026-11-26T10:00:00Z');
    expect(await feed.refresh()).toBe(false);
    expect(asked).toBe(3);
  });

  it('stays what it was while the directory refuses', async () => {
    let at = new Date('2026-11-26T08:00:00Z');
    let refuse = false;
    const holders = async () => {
      if (refuse) throw new Error('403');
      return new Map([['UnionRep' as const, [asId<'Person'>('kari')]]]);
    };
    const feed = createRolesFeed({ holders }, () => at);
    await feed.refresh();
    refuse = true;
    at = new Date('2026-11-26T09:00:00Z');
    await expect(feed.refresh()).rejects.toThrow('403');
    expect(feed.holders('UnionRep')).toEqual(['kari']);
    expect(await feed.refresh()).toBe(false);
  });
});
